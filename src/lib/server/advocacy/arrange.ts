import type { Basis } from '#lib/domain/advocacy/said.ts';
import { addMonths, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { isId, newId } from '#lib/server/db/id.ts';
import { advocateAuthority, allocation } from '#lib/server/db/schema/index.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import type { Service } from '#lib/server/service.ts';
import { ASKED_AS, authoritiesOf, endBefore } from './authority.ts';
import { advocatesFor } from './choose.ts';
import { noteEnded } from './ended.ts';
import { addOffer, nextPartOf } from './offers.ts';

export interface NewAuthority {
	readonly adultId: string;
	/** The last day; the first is today. */
	readonly to: DayISO | null;
	readonly basis: Basis | null;
	/** Why the child cannot say yes or no themself. */
	readonly why: string;
}

/** By field; `adult` also where the child has an advocate, or is asked about one. */
export type ArrangeProblem = 'adult' | 'there' | 'to' | 'basis' | 'why';

/** No authority runs longer without somebody looking at it again. */
const LONGEST_MONTHS = 24;

/**
 * Arranges an advocate with an authority that ends on a day. The child is asked first, and nothing is
 * open to the advocate until they say yes; where they cannot, why is recorded and it begins at once.
 * @returns all that stops it; empty when done. @throws 404 unless the actor may.
 */
export function arrangeAdvocate(
	service: Service,
	actor: Actor,
	childId: string,
	given: NewAuthority
): readonly ArrangeProblem[] {
	if (!isId(childId)) notThere();
	return service.db.transaction(
		(tx) => {
			permit(service, actor, 'advocate.arrange', childId, tx);
			if (actor.kind !== 'adult') notThere();
			const today = londonDay(service.now());
			if (authoritiesOf(tx, childId, today).length > 0) return ['there'];
			const { adultId, to, basis, why } = given;
			const problems: ArrangeProblem[] = [];
			if (!advocatesFor(service, tx, childId, today).some(({ id }) => id === adultId)) {
				problems.push('adult');
			}
			if (to === null || to < today || to > addMonths(today, LONGEST_MONTHS)) problems.push('to');
			if (basis === null) problems.push('basis');
			if (basis === 'non-instructed' && why === '') problems.push('why');
			if (problems.length > 0 || basis === null || to === null) return problems;
			const id = newId();
			const asks = basis === 'instructed';
			const as = asks ? ASKED_AS : 'advocate';
			tx.insert(allocation).values({ id, adultId, childId, as, from: today, to }).run();
			const at = service.now();
			tx.insert(advocateAuthority)
				.values({
					allocationId: id,
					basis,
					why: asks ? null : service.vault.seal(`advocate_authority.why:${id}`, why),
					recordedBy: actor.id,
					recordedAt: at
				})
				.run();
			const meetingChildId = nextPartOf(tx, childId, today);
			addOffer(service, tx, { childId, meetingChildId, what: 'arranged', by: actor.id });
			if (!asks) writeNotice(service, tx, { adultId, kind: 'message-waiting', path: '/advocate' });
			const detail = { basis, to };
			record(tx, actor, at, { action: 'advocate.arrange', subject: id, childId, detail });
			return [];
		},
		{ behavior: 'immediate' }
	);
}

/**
 * Ends an advocate's authority, or stops asking the child, from the next request on. The child sees that
 * it ended, and whoever else leads their meetings is told.
 * @throws 404 unless the actor may, and for what is not this child's or over.
 */
export function endAuthority(service: Service, actor: Actor, childId: string, id: string): void {
	if (!isId(childId)) notThere();
	service.db.transaction(
		(tx) => {
			permit(service, actor, 'advocate.end', childId, tx);
			const today = londonDay(service.now());
			if (actor.kind !== 'adult') notThere();
			const one = authoritiesOf(tx, childId, today).find((found) => found.id === id) ?? notThere();
			endBefore(tx, id, today);
			// A child who was asked and has said nothing has lost nobody.
			if (!one.waits) noteEnded(service, tx, { childId, by: actor.id });
			const detail = { ended: true };
			const at = service.now();
			record(tx, actor, at, { action: 'advocate.end', subject: id, childId, detail });
		},
		{ behavior: 'immediate' }
	);
}
