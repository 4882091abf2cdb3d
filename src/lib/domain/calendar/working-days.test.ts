import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import {
	addWorkingDays,
	isWorkingDay,
	nextWorkingDay,
	workingDayFrom,
	workingDaysBetween
} from '#lib/domain/calendar/working-days.ts';

const anyDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2011-01-01', days));

describe('isWorkingDay', () => {
	it.each<[DayISO, boolean, string]>([
		['2025-04-17', true, 'Maundy Thursday'],
		['2025-04-18', false, 'Good Friday'],
		['2025-04-19', false, 'Saturday'],
		['2025-04-20', false, 'Easter Sunday'],
		['2025-04-21', false, 'Easter Monday'],
		['2025-04-22', true, 'Tuesday after Easter'],
		['2021-12-24', true, 'Christmas Eve'],
		['2021-12-25', false, 'Christmas Day, a Saturday'],
		['2021-12-27', false, 'substitute day'],
		['2021-12-28', false, 'substitute day'],
		['2021-12-29', true, 'between the years'],
		['2020-05-04', true, 'the Monday that was moved'],
		['2020-05-08', false, 'VE Day'],
		['2022-09-19', false, 'state funeral']
	])('%s: %s (%s)', (day, expected) => {
		expect(isWorkingDay(day, ENGLAND_AND_WALES)).toBe(expected);
	});

	it('takes the table it is given', () => {
		expect(isWorkingDay('2025-04-21', new Set())).toBe(true);
	});
});

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

describe('workingDaysBetween', () => {
	it.each<[DayISO, DayISO, number]>([
		['2025-01-06', '2025-01-06', 0],
		['2025-01-06', '2025-01-07', 1],
		['2025-01-10', '2025-01-12', 0],
		['2025-01-10', '2025-01-13', 1],
		['2025-04-17', '2025-04-22', 1],
		['2024-12-23', '2025-01-02', 5],
		['2025-01-13', '2025-01-08', -3],
		['2025-01-12', '2025-01-11', 0]
	])('from %s to %s: %d', (from, to, count) => {
		expect(workingDaysBetween(from, to, ENGLAND_AND_WALES)).toBe(count);
	});
});

describe('the next working day', () => {
	it.each<[DayISO, DayISO, DayISO]>([
		['2025-01-10', '2025-01-13', '2025-01-10'],
		['2025-01-11', '2025-01-13', '2025-01-13'],
		['2025-04-17', '2025-04-22', '2025-04-17'],
		['2025-04-18', '2025-04-22', '2025-04-22'],
		['2024-12-25', '2024-12-27', '2024-12-27']
	])('after %s is %s, from it %s', (day, after, from) => {
		expect(nextWorkingDay(day, ENGLAND_AND_WALES)).toBe(after);
		expect(workingDayFrom(day, ENGLAND_AND_WALES)).toBe(from);
	});
});
