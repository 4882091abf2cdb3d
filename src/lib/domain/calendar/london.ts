import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { clockTimeOf, minutesOf, type ClockTime } from '#lib/domain/calendar/clock-time.ts';

/** A moment, in milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const MINUTE = 60_000;
export const HOUR = 3_600_000;

/** 01:00 UTC on the last Sunday of a month; `month` counts from 0. */
function lastSundayAtOne(year: number, month: number): Instant {
	const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
	return lastDay.getTime() - lastDay.getUTCDay() * 24 * HOUR;
}

/**
 * Whether summer time is in force: from 01:00 UTC on the last Sunday of March until 01:00 UTC on the
 * last Sunday of October (Summer Time Act 1972 as amended by SI 2002/262). Computed, because building
 * an Intl formatter for each call is a thousand times slower. Right from 1996 on, for as long as the
 * law stays.
 */
export function isSummerTime(instant: Instant): boolean {
	const year = new Date(instant).getUTCFullYear();
	return instant >= lastSundayAtOne(year, 2) && instant < lastSundayAtOne(year, 9);
}

/**
 * The moment a London wall clock shows `day` and `time`.
 * - In the hour that is left out in March (01:00 to 01:59) no clock shows it: the clock is taken not
 *   to have moved yet, so 01:30 is the moment later called 02:30.
 * - In the hour that comes twice in October, the first of the two: nobody loses time they were given.
 */
export function londonInstant(day: DayISO, time: ClockTime): Instant {
	const wall =
		Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) + minutesOf(time) * MINUTE;
	return isSummerTime(wall - HOUR) ? wall - HOUR : wall;
}

function wallClock(instant: Instant): Date {
	return new Date(isSummerTime(instant) ? instant + HOUR : instant);
}

/** The day it is in London at a moment. */
export function londonDay(instant: Instant): DayISO {
	return wallClock(instant).toISOString().slice(0, 10) as DayISO;
}

/** The time on a London wall clock at a moment, seconds dropped. */
export function londonTime(instant: Instant): ClockTime {
	const wall = wallClock(instant);
	return clockTimeOf(wall.getUTCHours() * 60 + wall.getUTCMinutes());
}

/** Real hours from one moment to another, as a fraction; a change of clocks plays no part in it. */
export function hoursBetween(from: Instant, to: Instant): number {
	return (to - from) / HOUR;
}

/** The first moment of the day after `day` in London: a day has 23, 24 or 25 hours. */
export function endOfDay(day: DayISO): Instant {
	return londonInstant(addDays(day, 1), '00:00');
}
