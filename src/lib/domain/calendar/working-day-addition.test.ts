import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import {
	addWorkingDays,
	isWorkingDay,
	workingDaysBetween
} from '#lib/domain/calendar/working-days.ts';

const anyDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2011-01-01', days));

describe('addWorkingDays', () => {
	it.each<[DayISO, number, DayISO, string]>([
		['2025-01-06', 1, '2025-01-07', 'a plain Monday'],
		['2025-01-10', 1, '2025-01-13', 'over a week-end'],
		['2025-01-11', 1, '2025-01-13', 'from a Saturday'],
		['2025-01-12', 1, '2025-01-13', 'from a Sunday'],
		['2025-01-06', 20, '2025-02-03', 'four plain weeks'],
		['2025-04-16', 1, '2025-04-17', 'before Easter'],
		['2025-04-17', 1, '2025-04-22', 'over Easter'],
		['2025-04-18', 1, '2025-04-22', 'from Good Friday'],
		['2025-04-01', 20, '2025-05-01', 'first review over Easter'],
		['2025-04-14', 15, '2025-05-08', 'initial conference over Easter and early May'],
		['2024-12-20', 5, '2024-12-31', 'over Christmas 2024'],
		['2024-12-24', 5, '2025-01-03', 'over Christmas and New Year'],
		['2021-12-23', 5, '2022-01-04', 'over four substitute days'],
		['2022-05-30', 5, '2022-06-08', 'over the Jubilee'],
		['2025-04-22', -1, '2025-04-17', 'back over Easter'],
		['2025-01-13', -3, '2025-01-08', 'three working days before'],
		['2025-01-12', -3, '2025-01-08', 'three working days before a Sunday'],
		['2025-01-02', -3, '2024-12-27', 'back over New Year'],
		['2025-04-18', 0, '2025-04-18', 'none']
	])('%s and %d is %s: %s', (day, count, expected) => {
		expect(addWorkingDays(day, count, ENGLAND_AND_WALES)).toBe(expected);
	});

	it('lands on a working day that is as many working days away', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, count) => {
				fc.pre(count !== 0);
				const reached = addWorkingDays(day, count, ENGLAND_AND_WALES);
				expect(isWorkingDay(reached, ENGLAND_AND_WALES)).toBe(true);
				expect(workingDaysBetween(day, reached, ENGLAND_AND_WALES)).toBe(count);
			})
		);
	});
});
