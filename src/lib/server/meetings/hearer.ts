import { and, eq, inArray } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { isConference, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Action } from '#lib/policy/actions.ts';
import type { Tie, Ties } from '#lib/policy/ties.ts';
import { inForce } from '#lib/server/access/ties.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { allocation } from '#lib/server/db/schema/index.ts';

const ofReview = ['iro', 'iro-cover'] as const satisfies readonly Tie[];
const ofConference = ['chair', 'chair-cover'] as const satisfies readonly Tie[];

/** What only the one who hears the child at this meeting does. */
const hearersActs: ReadonlySet<Action> = new Set([
	'views.read',
	'views.print',
	'wish.answer',
	'talk.record',
	'attendance.record',
	'participation.confirm',
	'filing.make'
] as const);

/**
 * Whether these ties are the right ones for a kind of meeting: what a child says before a review is
 * for their IRO, before a conference for its chair (SAFETY R2), and neither reads the other's. Only
 * where the child has none of the one, the other does their work, so that no words lie unread.
 */
export function hears(kind: MeetingKind, ties: Ties, allocatedAs: ReadonlySet<string>): boolean {
	const [own, other] = isConference(kind) ? [ofConference, ofReview] : [ofReview, ofConference];
	if (ties.has('break-glass') || own.some((tie) => ties.has(tie))) return true;
	return !own.some((tie) => allocatedAs.has(tie)) && other.some((tie) => ties.has(tie));
}

/** Whether an act belongs to the one who hears the child. */
export function isHearersAct(action: Action): boolean {
	return hearersActs.has(action);
}

/** As what somebody is allocated to each of these children on a day. */
export function allocatedAs(
	db: Tx,
	childIds: readonly string[],
	day: DayISO
): (childId: string) => ReadonlySet<string> {
	const found = new Map<string, Set<string>>();
	const rows = db
		.select({ childId: allocation.childId, as: allocation.as })
		.from(allocation)
		.where(
			and(inArray(allocation.childId, [...childIds]), inForce(allocation.from, allocation.to, day))
		)
		.all();
	for (const row of rows) {
		const all = found.get(row.childId) ?? new Set<string>();
		found.set(row.childId, all.add(row.as));
	}
	return (childId) => found.get(childId) ?? new Set();
}
