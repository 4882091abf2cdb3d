import { endOfDay, londonDay, type Instant } from '#lib/domain/calendar/london.ts';
import { dueDay, dueInstant, type DueCalendar } from '#lib/domain/meeting/due.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';

/**
 * The last moment at which the reports for a meeting reach the family in time: 24 real hours before
 * an initial conference and 48 before a review conference (Lancashire 9.4); before any other review
 * the end of the day that is the set number of working days earlier. Null for a midway review, which
 * has no papers.
 */
export function reportDueAt(
	kind: MeetingKind,
	startsAt: Instant,
	calendar: DueCalendar
): Instant | null {
	switch (kind) {
		case 'initial-conference':
			return dueInstant('initial-conference-report', startsAt);
		case 'review-conference':
			return dueInstant('review-conference-report', startsAt);
		case 'midway-review':
			return null;
		case 'looked-after-review':
		case 'short-break-review':
		case 'after-18-review':
			return endOfDay(dueDay('review-report', londonDay(startsAt), calendar)) - 1;
	}
}
