import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { firstDayOf, monthOf } from '#lib/domain/calendar/month.ts';
import { ASKED_FOR_DAYS, CHANGED_FOR_DAYS } from '#lib/domain/meeting/all-round.ts';

/** How long a paper form may come in after its meeting: it lies at the door, or comes by post. */
export const PAPER_FOR_DAYS = 84;

/**
 * The last day on which feedback on a meeting can be given, or what was given be changed: eight weeks
 * from the meeting, and a fortnight from the day it first came in. Whole days, Europe/London.
 */
export function lastDayToSay(onDay: DayISO, firstOn: DayISO | null): DayISO {
	return firstOn === null ? addDays(onDay, ASKED_FOR_DAYS) : addDays(firstOn, CHANGED_FOR_DAYS);
}

/** Whether it can be given, or changed, on this day. */
export function maySay(onDay: DayISO, firstOn: DayISO | null, today: DayISO): boolean {
	return onDay <= today && today <= lastDayToSay(onDay, firstOn);
}

/**
 * The day under which feedback is counted: that on which it first came in. Without a name it is the first
 * of that month, so that no day ties it to a meeting.
 */
export function countedOn(firstOn: DayISO, named: boolean): DayISO {
	return named ? firstOn : firstDayOf(monthOf(firstOn));
}

/** The earliest day a meeting can have been on, of which something can be said or changed today. */
export function earliestAskedAbout(today: DayISO): DayISO {
	return addDays(today, -PAPER_FOR_DAYS - CHANGED_FOR_DAYS);
}
