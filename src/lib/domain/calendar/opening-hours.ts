import type { BankHolidays } from '#lib/domain/calendar/bank-holidays.ts';
import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import { addDays, weekdayOf, type DayISO, type Weekday } from '#lib/domain/calendar/day.ts';
import { londonDay, londonInstant, type Instant } from '#lib/domain/calendar/london.ts';

/** From when until when the office reads, by day of the week; a missing day is closed. */
export type OpeningHours = Readonly<Partial<Record<Weekday, readonly [ClockTime, ClockTime]>>>;

/** When the office is there: its hours, less the bank holidays, on which it is closed. */
export interface OfficeCalendar {
	readonly hours: OpeningHours;
	readonly holidays: BankHolidays;
}

/** A stretch of time: `from` is in it, `to` is not. */
export interface Stretch {
	readonly from: Instant;
	readonly to: Instant;
}

/** Monday to Friday, nine to five: the default of the setting. */
export const OFFICE_HOURS = {
	1: ['09:00', '17:00'],
	2: ['09:00', '17:00'],
	3: ['09:00', '17:00'],
	4: ['09:00', '17:00'],
	5: ['09:00', '17:00']
} as const satisfies OpeningHours;

// Longer than any run of bank holidays and week-ends; past it there are no hours at all.
const DAYS_TO_LOOK_AHEAD = 28;

/** The office's hours on a day, or null when it is closed all day. */
export function openingOn(day: DayISO, { hours, holidays }: OfficeCalendar): Stretch | null {
	const times = hours[weekdayOf(day)];
	if (!times || holidays.has(day)) return null;
	return { from: londonInstant(day, times[0]), to: londonInstant(day, times[1]) };
}

/** The office's hours that go on at `now` or come next; null when no hours are set. */
export function openingFrom(now: Instant, calendar: OfficeCalendar): Stretch | null {
	const today = londonDay(now);
	for (let ahead = 0; ahead <= DAYS_TO_LOOK_AHEAD; ahead += 1) {
		const opening = openingOn(addDays(today, ahead), calendar);
		if (opening && opening.to > now) return opening;
	}
	return null;
}
