/**
 * A calendar day, `YYYY-MM-DD`, with no time and no zone. The shape lets literals through and stops
 * any other text, which has to pass `parseDay`. Days of years 1000 to 9999 sort and compare as text.
 */
export type DayISO = `${number}-${number}-${number}`;

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MS_PER_DAY = 86_400_000;

/** Whole days since 1970-01-01; the one place where days become numbers. */
function serialOf(day: DayISO): number {
	return Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / MS_PER_DAY;
}

function dayOfSerial(serial: number): DayISO {
	return new Date(serial * MS_PER_DAY).toISOString().slice(0, 10) as DayISO;
}

function two(n: number): string {
	return n < 10 ? `0${n}` : `${n}`;
}

/** The number of days in a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day with these numbers (`month` 1 to 12), or null when there is no such day. */
export function dayFrom(year: number, month: number, date: number): DayISO | null {
	if (![year, month, date].every(Number.isInteger)) return null;
	if (year < 1000 || year > 9999 || month < 1 || month > 12) return null;
	if (date < 1 || date > daysInMonth(year, month)) return null;
	return `${year}-${two(month)}-${two(date)}` as DayISO;
}

/** The day `days` later (negative: earlier). */
export function addDays(day: DayISO, days: number): DayISO {
	return dayOfSerial(serialOf(day) + days);
}

/**
 * The same date `months` calendar months later (negative: earlier), held back to the month's last
 * day: 31 January and one month is 28 or 29 February.
 */
export function addMonths(day: DayISO, months: number): DayISO {
	const count = +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1 + months;
	const year = Math.floor(count / 12);
	const month = count - year * 12 + 1;
	const date = Math.min(+day.slice(8, 10), daysInMonth(year, month));
	return `${year}-${two(month)}-${two(date)}` as DayISO;
}

/** Days from `from` to `to`: 1 from a day to the next one, negative when `to` is earlier. */
export function daysBetween(from: DayISO, to: DayISO): number {
	return serialOf(to) - serialOf(from);
}

/** The day of the week, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: DayISO): Weekday {
	return (new Date(serialOf(day) * MS_PER_DAY).getUTCDay() || 7) as Weekday;
}

/** For sorting: negative when `a` is earlier, 0 when the same day, positive when `a` is later. */
export function compareDays(a: DayISO, b: DayISO): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The earlier of two days. */
export function earlierDay(a: DayISO, b: DayISO): DayISO {
	return a < b ? a : b;
}
