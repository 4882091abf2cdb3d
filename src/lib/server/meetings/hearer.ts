import { and, inArray, lte } from 'drizzle-orm';
import { compareDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { isConference, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Action } from '#lib/policy/actions.ts';
import type { Tie, Ties } from '#lib/policy/ties.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { allocation } from '#lib/server/db/schema/index.ts';

const ofReview = ['iro', 'iro-cover'] as const satisfies readonly Tie[];
const ofConference = ['chair', 'chair-cover'] as const satisfies readonly Tie[];

/** What only the one who hears the child at this meeting does. */
const hearersActs: ReadonlySet<Action> = new Set([
	'views.read',
	'advocate-said.read',
	'views.print',
	'wish.answer',
	'decision.write',
	'decision.share',
	'decision.done',
	'ask-back.read',
	'ask-back.answer',
	'how-it-was.read',
	'released-note.read',
	'released-note.answer',
	'talk.record',
	'attendance.record',
	'participation.confirm',
	'filing.make',
	'family-views.read',
	'family-needs.hear'
] as const);

/** A meeting, as far as it says who hears the child there. */
export interface Heard {
	readonly kind: MeetingKind;
	/** Null: no day is set yet, so it is still to come. */
	readonly onDay: DayISO | null;
}

/**
 * Until when each kind of worker was last allocated to a child: a day that is over, or `today` where
 * somebody still is. A kind that is missing never was.
 */
export type AllocatedUntil = ReadonlyMap<string, DayISO | 'today'>;

/**
 * Whether these ties are the right ones for a meeting: what a child says before a review is for their
 * IRO, before a conference for its chair (SAFETY R2), and neither reads the other's. Only while the
 * child has none of the one, the other does their work, so that no words lie unread: at meetings of
 * that time and later, never at those before, whose words were said to somebody else.
 */
export function hears({ kind, onDay }: Heard, ties: Ties, allocated: AllocatedUntil): boolean {
	const [own, other] = isConference(kind) ? [ofConference, ofReview] : [ofReview, ofConference];
	if (ties.has('break-glass') || own.some((tie) => ties.has(tie))) return true;
	if (!other.some((tie) => ties.has(tie))) return false;
	return own.every((tie) => {
		const until = allocated.get(tie);
		if (until === undefined) return true;
		return until !== 'today' && (onDay === null || compareDays(onDay, until) > 0);
	});
}

/** Whether an act belongs to the one who hears the child. */
export function isHearersAct(action: Action): boolean {
	return hearersActs.has(action);
}

/** As what somebody is, or was, allocated to each of these children on a day. */
export function allocatedUntil(
	db: Tx,
	childIds: readonly string[],
	day: DayISO
): (childId: string) => AllocatedUntil {
	const found = new Map<string, Map<string, DayISO | 'today'>>();
	const rows = db
		.select({ childId: allocation.childId, as: allocation.as, to: allocation.to })
		.from(allocation)
		.where(and(inArray(allocation.childId, [...childIds]), lte(allocation.from, day)))
		.all();
	for (const { childId, as, to } of rows) {
		const all = found.get(childId) ?? new Map<string, DayISO | 'today'>();
		found.set(childId, all.set(as, later(all.get(as), to !== null && to < day ? to : 'today')));
	}
	return (childId) => found.get(childId) ?? new Map();
}

function later(one: DayISO | 'today' | undefined, other: DayISO | 'today'): DayISO | 'today' {
	if (one === undefined || other === 'today') return other;
	return one === 'today' || one > other ? one : other;
}
