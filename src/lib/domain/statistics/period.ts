import { addDays, addMonths, type DayISO } from '#lib/domain/calendar/day.ts';
import { firstDayOf, lastDayOf, monthOf } from '#lib/domain/calendar/month.ts';
import { parseDay } from '#lib/domain/calendar/parse-day.ts';

/** A stretch of days that figures are counted over; both ends are in it. */
export interface Period {
	readonly from: DayISO;
	readonly to: DayISO;
}

/** Keys of what is wrong with a period; the words for them are elsewhere. */
export type PeriodProblem = 'from-is-no-day' | 'to-is-no-day' | 'ends-before-it-begins';

/** A period, or every reason why two texts are none. */
export type ReadPeriod =
	| { readonly period: Period; readonly problems: readonly [] }
	| { readonly period: null; readonly problems: readonly PeriodProblem[] };

/** Reads a period from two texts, each `YYYY-MM-DD` or `DD/MM/YYYY`. */
export function readPeriod(fromText: string, toText: string): ReadPeriod {
	const from = parseDay(fromText);
	const to = parseDay(toText);
	if (from && to) {
		return from <= to
			? { period: { from, to }, problems: [] }
			: { period: null, problems: ['ends-before-it-begins'] };
	}
	const problems: PeriodProblem[] = [];
	if (!from) problems.push('from-is-no-day');
	if (!to) problems.push('to-is-no-day');
	return { period: null, problems };
}

/** Whether a day is in a period; both ends are. */
export function isIn(period: Period, day: DayISO): boolean {
	return period.from <= day && day <= period.to;
}

/** The calendar quarter a day is in. */
export function quarterOf(day: DayISO): Period {
	const intoQuarter = (+day.slice(5, 7) - 1) % 3;
	const from = addMonths(firstDayOf(monthOf(day)), -intoQuarter);
	return { from, to: lastDayOf(monthOf(addMonths(from, 2))) };
}

/** The calendar quarters that a period has a day in, in order. */
export function quartersIn({ from, to }: Period): readonly Period[] {
	const quarters: Period[] = [];
	for (
		let quarter = quarterOf(from);
		quarter.from <= to;
		quarter = quarterOf(addDays(quarter.to, 1))
	)
		quarters.push(quarter);
	return quarters;
}

/** The year councils report in, 1 April to 31 March, that a day is in. */
export function reportingYearOf(day: DayISO): Period {
	const year = +day.slice(0, 4) - (day.slice(5) < '04-01' ? 1 : 0);
	return { from: `${year}-04-01`, to: `${year + 1}-03-31` };
}

/** The period of the same kind just before a quarter or a reporting year begins. */
export function periodBefore(period: Period, kindOf: (day: DayISO) => Period): Period {
	return kindOf(addDays(period.from, -1));
}
