import { endOfDay, londonDay, MINUTE, type Instant } from '#lib/domain/calendar/london.ts';
import { dueDay, dueInstant, type DueCalendar } from '#lib/domain/meeting/due.ts';
import { isConference, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { DocumentKind } from '#lib/domain/report/document.ts';
import { reportDueAt } from '#lib/domain/report/due-at.ts';
import { reportTiming } from '#lib/domain/report/in-time.ts';

/** A meeting as its clocks need it. A meeting that is moved has other moments, and so other clocks. */
export interface MeetingTimes {
	readonly kind: MeetingKind;
	/** Null: no day is set yet. */
	readonly startsAt: Instant | null;
	/** When it ended; null: not known. */
	readonly endedAt: Instant | null;
}

/** A length of time in whole hours and minutes, to be put into words elsewhere. */
export interface HoursAndMinutes {
	readonly hours: number;
	readonly minutes: number;
}

function reportLastMoment({ kind, startsAt }: MeetingTimes, calendar: DueCalendar): Instant | null {
	const due = startsAt === null ? null : reportDueAt(kind, startsAt, calendar);
	if (startsAt === null || due === null) return null;
	// A report that comes as the meeting starts is late, whatever day was set: see `reportTiming`.
	const isLateAtDue = reportTiming(due, startsAt, due).verdict === 'late';
	return isLateAtDue ? startsAt - 1 : due;
}

function afterLastMoment(
	kind: 'decision-sheet' | 'record',
	{ kind: meeting, startsAt, endedAt }: MeetingTimes,
	calendar: DueCalendar
): Instant | null {
	if (meeting === 'midway-review') return null;
	if (isConference(meeting)) {
		const ended = kind === 'decision-sheet' ? endedAt : null;
		return ended === null ? null : dueInstant('decision-sheet', ended);
	}
	if (startsAt === null) return null;
	const clock = kind === 'decision-sheet' ? 'decisions' : 'record';
	return endOfDay(dueDay(clock, londonDay(startsAt), calendar)) - 1;
}

/**
 * The last moment at which a document is released in time; null where no clock runs. A report: as
 * `reportDueAt` (Lancashire 9.4; the council's setting before a review). A decision sheet: 24 real
 * hours after the end of a conference (Lancashire 7.7.2), 5 working days after a review. A record: 20
 * working days after a review (Hampshire 5.7).
 */
export function releaseDueAt(
	kind: DocumentKind,
	meeting: MeetingTimes,
	calendar: DueCalendar
): Instant | null {
	if (kind === 'report') return reportLastMoment(meeting, calendar);
	// A plan is kept up to date; no source gives it a clock.
	if (kind === 'plan') return null;
	return afterLastMoment(kind, meeting, calendar);
}

/** Whether a document's clock runs from the end of its meeting. */
export function countsFromEnd(kind: DocumentKind, meeting: MeetingKind): boolean {
	return kind === 'decision-sheet' && isConference(meeting);
}

/** A length of time given in milliseconds, part minutes counted as whole ones: a second late is late. */
function inHoursAndMinutes(length: number): HoursAndMinutes {
	const minutes = Math.ceil(length / MINUTE);
	return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/** How late a release at `at` is, in real time; null: it is in time. Exactly at the due moment is in time. */
export function howLate(at: Instant, due: Instant): HoursAndMinutes | null {
	return at <= due ? null : inHoursAndMinutes(at - due);
}
