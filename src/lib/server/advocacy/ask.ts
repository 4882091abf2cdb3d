import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { permit } from '#lib/server/access/permit.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { iroToday } from '#lib/server/messages/from-child.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { authoritiesOf, isInForce } from './authority.ts';
import { endedSince, lastAuthority } from './ended.ts';
import { addOffer, lastOffer, nextPartOf, type Offer } from './offers.ts';
import { offerIsOpen } from './open-offer.ts';
import { saidAboutMe, type SaidAboutMe } from './said/for-child.ts';

/** Where a young person stands with an advocate: each is theirs to say yes or no to. */
interface MyAdvocate {
	/** The advocate of today. */
	readonly mine: { readonly id: string; readonly name: string } | null;
	/** Somebody was found, and the child is asked. */
	readonly found: { readonly id: string; readonly name: string } | null;
	/** One is offered before a meeting to come. */
	readonly offered: boolean;
	/** Theirs has ended, and they have neither asked for another nor declined. */
	readonly ended: { readonly name: string } | null;
	/** When the child last asked, if nobody has been found since. */
	readonly askedAt: number | null;
	/** A worker asked for one on the child's behalf. */
	readonly askedForMe: { readonly name: string; readonly at: number } | null;
	/** What an advocate has sent for them, to be checked. */
	readonly said: readonly SaidAboutMe[];
}

/** Whether a young person has an advocate, is offered one, or has asked. */
export function myAdvocate(service: Service, actor: ChildActor): MyAdvocate {
	permit(service, actor, 'advocate.ask', actor.id);
	const { db, vault } = service;
	const today = londonDay(service.now());
	const all = authoritiesOf(db, actor.id, today);
	const name = (id: string) => nameOfAdult(db, vault, id) ?? '';
	const mine = all.find((one) => isInForce(one, today));
	const found = all.find(
		(one) =>
			one.waits && one.answer === null && one.recordedAt !== null && isOpenTo(actor, one.recordedAt)
	);
	const last = lastOffer(service, db, actor.id);
	return {
		mine: mine ? { id: mine.id, name: name(mine.adultId) } : null,
		found: found ? { id: found.id, name: name(found.adultId) } : null,
		offered: !mine && !found && offerIsOpen(db, last, today),
		ended: mine || found ? null : endedFor(db, actor, today, name),
		...askedIn(actor, last, name),
		said: saidAboutMe(service, actor)
	};
}

function endedFor(
	db: Tx,
	actor: ChildActor,
	today: DayISO,
	name: (id: string) => string
): MyAdvocate['ended'] {
	const ended = endedSince(db, actor.id);
	const who = lastAuthority(db, actor.id, today);
	return ended && who && isOpenTo(actor, ended.at) ? { name: name(who.adultId) } : null;
}

function askedIn(
	actor: ChildActor,
	last: Offer | null,
	name: (id: string) => string
): Pick<MyAdvocate, 'askedAt' | 'askedForMe'> {
	if (last?.what !== 'asked-for') return { askedAt: null, askedForMe: null };
	if (last.by !== actor.id) {
		return { askedAt: null, askedForMe: { name: name(last.by), at: last.at } };
	}
	return { askedAt: isOpenTo(actor, last.at) ? last.at : null, askedForMe: null };
}

/**
 * One tap: asks for an advocate, or takes one that is offered, and tells the IRO. Asking again while it
 * is open, or while there is one, changes nothing.
 */
export function askForAdvocate(service: Service, actor: ChildActor): void {
	permit(service, actor, 'advocate.ask', actor.id);
	service.db.transaction(
		(tx) => {
			const today = londonDay(service.now());
			const last = lastOffer(service, tx, actor.id);
			if (last?.what === 'asked-for' && last.by === actor.id) return;
			if (authoritiesOf(tx, actor.id, today).some(({ answer }) => answer !== 'no')) return;
			const offered = last?.what === 'offered' ? last.meetingChildId : null;
			const id = addOffer(service, tx, {
				childId: actor.id,
				meetingChildId: offered ?? nextPartOf(tx, actor.id, today),
				what: 'asked-for',
				by: actor.id
			});
			const iro = iroToday(service, tx, actor.id);
			if (iro) writeNotice(service, tx, { adultId: iro, kind: 'message-waiting', path: '/staff' });
			const at = service.now();
			record(tx, actor, at, { action: 'advocate.ask', subject: id, childId: actor.id });
		},
		{ behavior: 'immediate' }
	);
}
