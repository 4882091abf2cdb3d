import type { DayISO } from '#lib/domain/calendar/day.ts';
import { needsOf, type MeetingStatus, type StatusNeed } from '#lib/domain/meeting/status.ts';

/** A change of a meeting's status as somebody asks for it. */
export interface StatusChange {
	readonly from: MeetingStatus;
	readonly to: MeetingStatus;
	/** The day of the meeting. */
	readonly day: DayISO;
	readonly authoriser?: string | null;
	readonly reason?: string | null;
	readonly newDay?: DayISO | null;
}

/** Keys of what is wrong with a change; the words for them are elsewhere. */
export type StatusProblem = 'no-such-change' | 'not-begun-yet' | `missing-${StatusNeed}`;

const GIVEN = {
	authoriser: (change: StatusChange) => Boolean(change.authoriser?.trim()),
	reason: (change: StatusChange) => Boolean(change.reason?.trim()),
	'new-day': (change: StatusChange) => Boolean(change.newDay)
} as const satisfies Record<StatusNeed, (change: StatusChange) => boolean>;

/** Everything that stands in the way of a change of status, all at once; empty when it may go ahead. */
export function problemsOfChange(change: StatusChange, today: DayISO): StatusProblem[] {
	const needs = needsOf(change.from, change.to);
	if (!needs) return ['no-such-change'];
	const missing = needs
		.filter((need) => !GIVEN[need](change))
		.map((need) => `missing-${need}` as const);
	const begins = change.to === 'held' || change.to === 'adjourned';
	return begins && change.day > today ? ['not-begun-yet', ...missing] : missing;
}
