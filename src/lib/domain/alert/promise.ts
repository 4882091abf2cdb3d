import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import { daysBetween, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay, londonTime, MINUTE, type Instant } from '#lib/domain/calendar/london.ts';
import {
	openingFrom,
	type OfficeCalendar,
	type Stretch
} from '#lib/domain/calendar/opening-hours.ts';

/**
 * What can honestly be said to a child who sends "I don't feel safe":
 * - now: someone on duty gets this now;
 * - today: nobody is on duty, but the office is open and reads it before it closes;
 * - later: nobody reads this now; someone reads it after `time` on `day`;
 * - nobody: no duty and no opening hours are known, so nothing is promised.
 */
export type Promised =
	| { readonly kind: 'now' }
	| { readonly kind: 'today'; readonly readBefore: Instant; readonly time: ClockTime }
	| {
			readonly kind: 'later';
			readonly readFrom: Instant;
			readonly day: DayISO;
			readonly time: ClockTime;
			/** 0: later today; 1: tomorrow; more: say the day of the week. */
			readonly daysAhead: number;
	  }
	| { readonly kind: 'nobody' };

/** Nobody promises to read, on the same day, what comes this close to closing. */
const LEAST_BEFORE_CLOSING = 30 * MINUTE;

function later(readFrom: Instant, now: Instant): Promised {
	const day = londonDay(readFrom);
	const daysAhead = daysBetween(londonDay(now), day);
	return { kind: 'later', readFrom, day, time: londonTime(readFrom), daysAhead };
}

/** When the office reads next: at once, or from its next opening that leaves time to. */
function officeFrom(now: Instant, calendar: OfficeCalendar): Stretch | null {
	const opening = openingFrom(now, calendar);
	const isTooLate = opening && opening.from <= now && opening.to - now < LEAST_BEFORE_CLOSING;
	return isTooLate ? openingFrom(opening.to, calendar) : opening;
}

/**
 * The promise at a moment, from the office's hours and the duty rota. It never says that help is
 * coming, and "now" only while somebody is on the rota: an office that is open need not look.
 */
export function promiseAt(
	now: Instant,
	calendar: OfficeCalendar,
	duty: readonly Stretch[]
): Promised {
	if (duty.some(({ from, to }) => from <= now && now < to)) return { kind: 'now' };
	const office = officeFrom(now, calendar);
	if (office && office.from <= now) {
		return { kind: 'today', readBefore: office.to, time: londonTime(office.to) };
	}
	const starts = duty.filter(({ from, to }) => from > now && to > from).map(({ from }) => from);
	if (office) starts.push(office.from);
	return starts.length > 0 ? later(Math.min(...starts), now) : { kind: 'nobody' };
}
