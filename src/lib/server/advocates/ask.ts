import { and, desc, eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { permit } from '../access/permit.ts';
import { inForce } from '../access/ties.ts';
import { record } from '../audit/audit.ts';
import { newId } from '../db/id.ts';
import { advocateOffer, allocation } from '../db/schema/index.ts';
import { iroToday } from '../messages/from-child.ts';
import { writeNotice } from '../notices/write.ts';
import { nameOfAdult } from '../people/adult.ts';
import type { Service } from '../service.ts';

export interface MyAdvocate {
	/** The advocate of today, by name. */
	readonly mine: string | null;
	/** When the child last asked, if nobody has been found since. */
	readonly askedAt: number | null;
}

/** Whether a young person has an advocate, or has asked for one. */
export function myAdvocate(service: Service, actor: ChildActor): MyAdvocate {
	permit(service, actor, 'advocate.ask', actor.id);
	const { db, vault } = service;
	const tied = db
		.select({ id: allocation.adultId })
		.from(allocation)
		.where(
			and(
				eq(allocation.childId, actor.id),
				eq(allocation.as, 'advocate'),
				inForce(allocation.from, allocation.to, londonDay(service.now()))
			)
		)
		.get();
	const askedAt = lastAsked(service, actor);
	return {
		mine: tied ? nameOfAdult(db, vault, tied.id) : null,
		askedAt: askedAt !== null && isOpenTo(actor, askedAt) ? askedAt : null
	};
}

/** When the child last asked, if nobody has been found since. */
function lastAsked({ db }: Service, { id }: ChildActor): number | null {
	const asked = db
		.select({ what: advocateOffer.what, at: advocateOffer.at })
		.from(advocateOffer)
		.where(eq(advocateOffer.childId, id))
		.orderBy(desc(advocateOffer.at))
		.get();
	return asked?.what === 'asked-for' ? asked.at : null;
}

/** One tap: asks for an advocate and tells the IRO. Asking again while it is open changes nothing. */
export function askForAdvocate(service: Service, actor: ChildActor): void {
	permit(service, actor, 'advocate.ask', actor.id);
	if (lastAsked(service, actor) !== null) return;
	service.db.transaction(
		(tx) => {
			const now = service.now();
			const id = newId();
			tx.insert(advocateOffer)
				.values({
					id,
					childId: actor.id,
					meetingChildId: null,
					what: 'asked-for',
					by: actor.id,
					at: now
				})
				.run();
			const iro = iroToday(service, tx, actor.id);
			if (iro) writeNotice(service, tx, { adultId: iro, kind: 'message-waiting', path: '/staff' });
			record(tx, actor, now, { action: 'advocate.ask', subject: id, childId: actor.id });
		},
		{ behavior: 'immediate' }
	);
}
