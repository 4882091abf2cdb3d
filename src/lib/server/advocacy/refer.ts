import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { isId } from '#lib/server/db/id.ts';
import type { Service } from '#lib/server/service.ts';
import { authoritiesOf } from './authority.ts';
import { addOffer, nextPartOf, lastOffer, type OfferWhat } from './offers.ts';

/** What a worker may write down: they ask for an advocate, offered one, or were told no. */
export const REFERRALS = [
	'asked-for',
	'offered',
	'declined'
] as const satisfies readonly OfferWhat[];
type Referral = (typeof REFERRALS)[number];

/** Why it was not written down. `why`: asking needs a reason. `there`: the child has one, is asked, or has asked themself. */
type ReferProblem = 'why' | 'there';

/**
 * A worker asks for an advocate for a child, with the reason, or writes down that one was offered or
 * declined. The same again, on top of itself, changes nothing. What the child asked for themself only
 * they can call off.
 * @returns what stops it, or null. @throws 404 unless the actor may.
 */
export function referChild(
	service: Service,
	actor: Actor,
	childId: string,
	given: { readonly what: Referral; readonly why: string }
): ReferProblem | null {
	if (!isId(childId)) notThere();
	return service.db.transaction(
		(tx) => {
			permit(service, actor, 'advocate.refer', childId, tx);
			if (actor.kind !== 'adult') notThere();
			if (given.what === 'asked-for' && given.why === '') return 'why';
			const today = londonDay(service.now());
			if (authoritiesOf(tx, childId, today).length > 0) return 'there';
			const last = lastOffer(service, tx, childId);
			const childAsks = last?.what === 'asked-for' && last.by === childId;
			if (childAsks && given.what !== 'asked-for') return 'there';
			if (last?.what === given.what && last.by === actor.id && last.why === given.why) return null;
			const id = addOffer(service, tx, {
				childId,
				meetingChildId: nextPartOf(tx, childId, today),
				what: given.what,
				by: actor.id,
				why: given.why
			});
			record(tx, actor, service.now(), {
				action: 'advocate.refer',
				subject: id,
				childId,
				detail: { what: given.what }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}
