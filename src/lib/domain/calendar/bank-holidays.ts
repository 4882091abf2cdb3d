import type { DayISO } from '#lib/domain/calendar/day.ts';

/** The days of a nation on which offices are closed, beside Saturdays and Sundays. */
export type BankHolidays = ReadonlySet<DayISO>;

/**
 * England and Wales, `MM-DD` for each year: Banking and Financial Dealings Act 1971, with the
 * substitute days (when one falls on a week-end) and the proclaimed ones. From 2028 on these are the
 * days the law gives; a later proclamation has to be added here.
 */
const ENGLAND_AND_WALES_BY_YEAR = {
	// 29 April: royal wedding
	2011: '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27',
	// 4 and 5 June: spring moved, Diamond Jubilee
	2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
	2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
	2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
	2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
	2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
	2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
	2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
	2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
	// 8 May: early May moved, VE Day
	2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
	2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
	// 2 and 3 June: spring moved, Platinum Jubilee; 19 September: state funeral
	2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
	// 8 May: coronation
	2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
	2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
	2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
	2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
	2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
	2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
	2029: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
	2030: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
	2031: '01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26',
	2032: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
	2033: '01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27',
	2034: '01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26',
	2035: '01-01 03-23 03-26 05-07 05-28 08-27 12-25 12-26'
} as const;

/** The bank holidays of England and Wales, all on Mondays to Fridays. */
export const ENGLAND_AND_WALES: BankHolidays = new Set(
	Object.entries(ENGLAND_AND_WALES_BY_YEAR).flatMap(([year, days]) =>
		days.split(' ').map((day) => `${year}-${day}` as DayISO)
	)
);

/** The first and the last day the table knows about; outside it, week-ends alone are left out. */
export const ENGLAND_AND_WALES_KNOWN = { from: '2011-01-01', to: '2035-12-31' } as const satisfies {
	from: DayISO;
	to: DayISO;
};

/** Whether the table says anything about a day; the self-check asks this of the coming two years. */
export function isCoveredByTable(day: DayISO): boolean {
	return day >= ENGLAND_AND_WALES_KNOWN.from && day <= ENGLAND_AND_WALES_KNOWN.to;
}
