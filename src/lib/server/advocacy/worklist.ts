import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { caseloadOf } from '#lib/server/caseload/permitted.ts';
import { partsIn } from '#lib/server/meetings/parts.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { childRow, fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { authoritiesOf, isInForce } from './authority.ts';
import { endedSince, lastAuthority } from './ended.ts';
import { lastOffer, type Offer } from './offers.ts';
import { offerIsOpen } from './open-offer.ts';

/**
 * Where a child stands with advocates, most pressing first: asked for and nobody found; ended and nobody
 * in their place; found and the child is to be asked; an authority that ends soon; offered and no answer;
 * declined.
 */
const ADVOCATE_STATES = [
	'asked-for',
	'ended',
	'waits',
	'ends-soon',
	'offered',
	'declined'
] as const;
type AdvocateState = (typeof ADVOCATE_STATES)[number];

interface AdvocateLine {
	readonly childId: string;
	readonly name: string;
	readonly state: AdvocateState;
	/** Since when it is so. */
	readonly at: number | null;
	/** The advocate, where there is one. */
	readonly advocate: string | null;
	/** The last day of an authority that ends soon, or ended. */
	readonly to: DayISO | null;
	/** The child's next meeting. */
	readonly next: null | { readonly kind: 'review' | 'conference'; readonly day: DayISO };
}

/** So many days before its last day an authority is listed. */
const SOON = 28;

/** All children the actor works with for whom something about an advocate is open: no words. */
export function advocateWorklist(service: Service, actor: Actor): AdvocateLine[] {
	const today = londonDay(service.now());
	const ids = caseloadOf(service, actor).of('advocate.refer');
	const coming = partsIn(service.db, ids, { from: today }).filter(
		({ status }) => status === 'planned'
	);
	return ids
		.flatMap((childId) => {
			const last = lastOffer(service, service.db, childId);
			const found = stateOf(service, childId, last, today);
			const row = found && childRow(service.db, childId);
			if (!found || !row) return [];
			const next = coming.find(({ child }) => child.id === childId);
			return [
				{
					childId,
					name: fullName(service.vault, row),
					...found,
					next: next
						? {
								kind: isConference(next.meeting.kind)
									? ('conference' as const)
									: ('review' as const),
								day: next.meeting.onDay
							}
						: null
				}
			];
		})
		.sort(
			(a, b) =>
				order(a.state) - order(b.state) || (a.next?.day ?? '9').localeCompare(b.next?.day ?? '9')
		);
}

function stateOf(
	{ db, vault }: Service,
	childId: string,
	last: Offer | null,
	today: DayISO
): Pick<AdvocateLine, 'state' | 'at' | 'advocate' | 'to'> | null {
	const all = authoritiesOf(db, childId, today);
	const name = (one: { adultId: string }) => nameOfAdult(db, vault, one.adultId);
	const inForce = all.find((one) => isInForce(one, today));
	if (inForce) {
		if (inForce.to === null || inForce.to > addDays(today, SOON)) return null;
		return { state: 'ends-soon', at: null, advocate: name(inForce), to: inForce.to };
	}
	const waits = all.find((one) => one.waits);
	if (waits) return { state: 'waits', at: waits.recordedAt, advocate: name(waits), to: null };
	const ended = endedSince(db, childId);
	if (ended) {
		const one = lastAuthority(db, childId, today);
		return { state: 'ended', at: ended.at, advocate: one && name(one), to: one?.to ?? null };
	}
	const none = { advocate: null, to: null, at: last?.at ?? null };
	if (last?.what === 'asked-for' || last?.what === 'declined') return { state: last.what, ...none };
	return offerIsOpen(db, last, today) ? { state: 'offered', ...none } : null;
}

function order(state: AdvocateState): number {
	return ADVOCATE_STATES.indexOf(state);
}
