import { describe, expect, it } from 'vitest';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { isIn, readPeriod, type PeriodProblem } from '#lib/domain/statistics/period.ts';

describe('readPeriod', () => {
	it.each([
		['2025-01-01', '2025-06-30', '2025-01-01', '2025-06-30'],
		['01/04/2011', '31/12/2011', '2011-04-01', '2011-12-31'],
		['2025-01-01', '2025-01-01', '2025-01-01', '2025-01-01']
	])('%s to %s', (from, to, first, last) => {
		expect(readPeriod(from, to)).toEqual({ period: { from: first, to: last }, problems: [] });
	});

	it.each<[string, string, PeriodProblem[]]>([
		['', '2025-06-30', ['from-is-no-day']],
		['2025-01-01', '2025-02-30', ['to-is-no-day']],
		['x', 'y', ['from-is-no-day', 'to-is-no-day']],
		['2025-06-30', '2025-01-01', ['ends-before-it-begins']]
	])('%j to %j: %j', (from, to, problems) => {
		expect(readPeriod(from, to)).toEqual({ period: null, problems });
	});
});

describe('isIn', () => {
	it.each<[DayISO, boolean]>([
		['2024-12-31', false],
		['2025-01-01', true],
		['2025-03-15', true],
		['2025-06-30', true],
		['2025-07-01', false]
	])('%s: %s', (day, expected) => {
		expect(isIn({ from: '2025-01-01', to: '2025-06-30' }, day)).toBe(expected);
	});
});
