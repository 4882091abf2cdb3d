import { describe, expect, it } from 'vitest';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { periodBefore, quarterOf, reportingYearOf } from '#lib/domain/statistics/period.ts';

describe('the periods a day is in', () => {
	it.each<[DayISO, [DayISO, DayISO], [DayISO, DayISO]]>([
		['2025-01-01', ['2025-01-01', '2025-03-31'], ['2024-04-01', '2025-03-31']],
		['2025-03-31', ['2025-01-01', '2025-03-31'], ['2024-04-01', '2025-03-31']],
		['2025-04-01', ['2025-04-01', '2025-06-30'], ['2025-04-01', '2026-03-31']],
		['2025-08-31', ['2025-07-01', '2025-09-30'], ['2025-04-01', '2026-03-31']],
		['2025-12-31', ['2025-10-01', '2025-12-31'], ['2025-04-01', '2026-03-31']]
	])('%s', (day, quarter, year) => {
		expect(Object.values(quarterOf(day))).toEqual(quarter);
		expect(Object.values(reportingYearOf(day))).toEqual(year);
	});

	it('have one before them', () => {
		expect(periodBefore(quarterOf('2025-02-10'), quarterOf)).toEqual({
			from: '2024-10-01',
			to: '2024-12-31'
		});
		expect(periodBefore(reportingYearOf('2025-02-10'), reportingYearOf)).toEqual({
			from: '2023-04-01',
			to: '2024-03-31'
		});
	});
});
