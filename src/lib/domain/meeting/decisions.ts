import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay, type Instant } from '#lib/domain/calendar/london.ts';
import { dueDay, type DueCalendar } from '#lib/domain/meeting/due.ts';

/** Whether the decisions of a held meeting reached the child by their day; none has to before it. */
export type DecisionsStanding = 'in-time' | 'late' | 'not-due' | 'not-shared';

/** The last day on which decisions are in time: 5 working days after the meeting (Hampshire 5.7). */
export function decisionsDue(onDay: DayISO, calendar: DueCalendar): DayISO {
	return dueDay('decisions', onDay, calendar);
}

/**
 * How the decisions of a meeting held on a day stand, by when they were first shared (null: not yet).
 * What is shared on the last day is in time, at whatever hour, Europe/London; later it is late and
 * shared all the same.
 */
export function decisionsStanding(
	onDay: DayISO,
	sharedAt: Instant | null,
	now: Instant,
	calendar: DueCalendar
): DecisionsStanding {
	const due = decisionsDue(onDay, calendar);
	if (sharedAt !== null) return londonDay(sharedAt) <= due ? 'in-time' : 'late';
	return londonDay(now) <= due ? 'not-due' : 'not-shared';
}
