import type { DayISO } from '#lib/domain/calendar/day.ts';

export const MEETING_STATUSES = [
	'planned',
	'held',
	'cancelled',
	'rearranged',
	'adjourned'
] as const;

/**
 * How a meeting stands. Adjourned: begun and stopped, because a paper was missing or too few came
 * (Lancashire 6.3.1, Hampshire 5.12). Rearranged: another meeting has taken its place.
 */
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** What must be said with a change of status. */
export type StatusNeed = 'authoriser' | 'reason' | 'new-day';

/**
 * The changes there are, and what each needs; any other is refused. Cancelling needs a named
 * authoriser and a reason (Medway 2.18). The way back to planned corrects a slip, with its reason;
 * a rearranged meeting has no way back, because the other one is there.
 */
const TRANSITIONS = {
	planned: {
		held: [],
		cancelled: ['authoriser', 'reason'],
		rearranged: ['reason', 'new-day'],
		adjourned: ['reason']
	},
	adjourned: {
		held: [],
		cancelled: ['authoriser', 'reason'],
		rearranged: ['reason', 'new-day'],
		planned: ['reason']
	},
	held: { planned: ['reason'] },
	cancelled: { planned: ['reason'] },
	rearranged: {}
} as const satisfies Record<
	MeetingStatus,
	Readonly<Partial<Record<MeetingStatus, readonly StatusNeed[]>>>
>;

/** The statuses a meeting may go to from here. */
export function nextStatuses(from: MeetingStatus): MeetingStatus[] {
	return MEETING_STATUSES.filter((to) => needsOf(from, to) !== null);
}

/** What a change of status needs, or null when there is no such change. */
export function needsOf(from: MeetingStatus, to: MeetingStatus): readonly StatusNeed[] | null {
	const ways: Readonly<Partial<Record<MeetingStatus, readonly StatusNeed[]>>> = TRANSITIONS[from];
	return ways[to] ?? null;
}

/** Only a held meeting counts in any figure. */
export function countsInFigures(status: MeetingStatus): boolean {
	return status === 'held';
}

/** The status of an imported meeting that comes without one: held once its day is past. */
export function impliedStatus(day: DayISO, isCancelled: boolean, today: DayISO): MeetingStatus {
	if (isCancelled) return 'cancelled';
	return day < today ? 'held' : 'planned';
}
