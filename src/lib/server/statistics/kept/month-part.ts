import { addDays, daysBetween, type DayISO } from '#lib/domain/calendar/day.ts';
import { firstDayOf, lastDayOf, monthOf } from '#lib/domain/calendar/month.ts';

/** The days of a month before one of its days, to be taken away. */
export function before(day: DayISO) {
	return { from: firstDayOf(monthOf(day)), to: addDays(day, -1), sign: -1 } as const;
}

/** The days of a month after one of its days, to be taken away. */
export function after(day: DayISO) {
	return { from: addDays(day, 1), to: lastDayOf(monthOf(day)), sign: -1 } as const;
}

/** Whether the days from one to another, of the same month, are more than half of it. */
export function isMostOf(from: DayISO, to: DayISO): boolean {
	const month = monthOf(from);
	const length = daysBetween(firstDayOf(month), lastDayOf(month)) + 1;
	return (daysBetween(from, to) + 1) * 2 > length;
}
