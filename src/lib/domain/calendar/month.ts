import { addMonths, daysInMonth, type DayISO } from '#lib/domain/calendar/day.ts';

/** A calendar month, `YYYY-MM`. */
export type MonthISO = `${number}-${number}`;

/** The month a day is in. */
export function monthOf(day: DayISO): MonthISO {
	return day.slice(0, 7) as MonthISO;
}

/** The first day of a month. */
export function firstDayOf(month: MonthISO): DayISO {
	return `${month}-01` as DayISO;
}

/** The last day of a month. */
export function lastDayOf(month: MonthISO): DayISO {
	return `${month}-${daysInMonth(+month.slice(0, 4), +month.slice(5, 7))}` as DayISO;
}

/** Every month that has a day between the two (both included), in order; none when `to` is earlier. */
export function monthsBetween(from: DayISO, to: DayISO): MonthISO[] {
	const months: MonthISO[] = [];
	for (let day = firstDayOf(monthOf(from)); day <= to; day = addMonths(day, 1)) {
		months.push(monthOf(day));
	}
	return from <= to ? months : [];
}
