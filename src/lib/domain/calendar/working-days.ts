import type { BankHolidays } from '#lib/domain/calendar/bank-holidays.ts';
import { addDays, weekdayOf, type DayISO } from '#lib/domain/calendar/day.ts';

/** A working day is no Saturday, no Sunday and no bank holiday. */
export function isWorkingDay(day: DayISO, holidays: BankHolidays): boolean {
	return weekdayOf(day) <= 5 && !holidays.has(day);
}

/**
 * The `count`th working day after `day` (negative: before it). `day` itself is never counted,
 * working day or not, as in "within 20 working days of becoming looked after"
 * (SI 2010/959 reg 33). 0 gives `day` back unchanged. `count` is a whole number.
 */
export function addWorkingDays(day: DayISO, count: number, holidays: BankHolidays): DayISO {
	const step = count < 0 ? -1 : 1;
	let reached = day;
	for (let left = Math.abs(count); left > 0;) {
		reached = addDays(reached, step);
		if (isWorkingDay(reached, holidays)) left -= 1;
	}
	return reached;
}

/**
 * How many working days come after `from`, up to and including `to`; negative, counted the other
 * way, when `to` is earlier. The opposite of `addWorkingDays` wherever it lands.
 */
export function workingDaysBetween(from: DayISO, to: DayISO, holidays: BankHolidays): number {
	const step = to < from ? -1 : 1;
	let count = 0;
	for (let day = from; day !== to;) {
		day = addDays(day, step);
		if (isWorkingDay(day, holidays)) count += step;
	}
	return count;
}

/** The first working day after `day`. */
export function nextWorkingDay(day: DayISO, holidays: BankHolidays): DayISO {
	return addWorkingDays(day, 1, holidays);
}

/** `day` itself when it is a working day, otherwise the next one. */
export function workingDayFrom(day: DayISO, holidays: BankHolidays): DayISO {
	return isWorkingDay(day, holidays) ? day : nextWorkingDay(day, holidays);
}
