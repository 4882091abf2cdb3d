import { parseClockTime, type ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Instant } from '#lib/domain/calendar/london.ts';
import { parseDay } from '#lib/domain/calendar/parse-day.ts';
import { parseInstant } from '#lib/domain/calendar/parse-instant.ts';
import { shown } from '../refusal.ts';

/** What a text was read as, or why it can't be. */
export type Reading<T> = { readonly value: T } | { readonly reason: string };

/** How a column's text is read (it comes trimmed and not empty), and whether it has to be there. */
export interface Column<T, Required extends boolean = boolean> {
	readonly required: Required;
	readonly read: (text: string) => Reading<T>;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/**
 * A row as read. What isn't required is null where the field is empty, and undefined where the file
 * has no such column: then what is known stays.
 */
export type RowOf<C extends Columns> = {
	readonly [K in keyof C]: C[K] extends Column<infer T, infer R>
		? R extends true
			? T
			: T | null | undefined
		: never;
};

/** A column that has to be there, with something in it in every row. */
export function required<T>(column: Column<T, false>): Column<T, true> {
	return { ...column, required: true };
}

function column<T>(parse: (text: string) => T | null, reason: (text: string) => string) {
	return {
		required: false,
		read: (text) => {
			const value = parse(text);
			return value === null ? { reason: reason(text) } : { value };
		}
	} as const satisfies Column<T, false>;
}

/** Any text: an id, a name. */
export const text: Column<string, false> = column<string>(
	(given) => given,
	() => ''
);

/** A day, `YYYY-MM-DD` or `DD/MM/YYYY`; a time after it is passed over. */
export const day: Column<DayISO, false> = column(
	parseDay,
	(given) => `${shown(given)} is no day: it should be YYYY-MM-DD or DD/MM/YYYY`
);

/** A time of day, `HH:MM`. */
export const clockTime: Column<ClockTime, false> = column(
	parseClockTime,
	(given) => `${shown(given)} is no time of day: it should be HH:MM`
);

/** A day with its time, ISO 8601, as milliseconds; Europe/London unless it says otherwise. */
export const instant: Column<Instant, false> = column(
	parseInstant,
	(given) => `${shown(given)} is no day and time: it should be like 2025-01-20T09:30`
);

/** Y or N. */
export const yesNo: Column<boolean, false> = column(
	(given) => ({ y: true, n: false })[given.toLowerCase()] ?? null,
	(given) => `${shown(given)} is neither Y nor N`
);

/** One of a few words. */
export function oneOf<const T extends string>(choices: readonly T[]): Column<T, false> {
	return column(
		(given) => choices.find((choice) => choice.toLowerCase() === given.toLowerCase()) ?? null,
		(given) => `${shown(given)} is none of ${choices.join(', ')}`
	);
}
