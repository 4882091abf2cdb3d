import { describe, expect, it } from 'vitest';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import {
	firstDayOf,
	lastDayOf,
	monthOf,
	monthsBetween,
	type MonthISO
} from '#lib/domain/calendar/month.ts';

describe('the days of a month', () => {
	it.each<[DayISO, MonthISO, DayISO, DayISO]>([
		['2025-01-21', '2025-01', '2025-01-01', '2025-01-31'],
		['2024-02-29', '2024-02', '2024-02-01', '2024-02-29'],
		['2025-02-01', '2025-02', '2025-02-01', '2025-02-28'],
		['2025-12-31', '2025-12', '2025-12-01', '2025-12-31']
	])('%s is in %s, from %s to %s', (day, month, first, last) => {
		expect([monthOf(day), firstDayOf(month), lastDayOf(month)]).toEqual([month, first, last]);
	});
});

describe('monthsBetween', () => {
	it.each<[DayISO, DayISO, MonthISO[]]>([
		['2025-01-31', '2025-02-01', ['2025-01', '2025-02']],
		['2024-11-15', '2025-02-14', ['2024-11', '2024-12', '2025-01', '2025-02']],
		['2025-05-05', '2025-05-05', ['2025-05']],
		['2025-05-06', '2025-05-05', []],
		['2025-06-01', '2025-05-31', []]
	])('%s to %s', (from, to, months) => {
		expect(monthsBetween(from, to)).toEqual(months);
	});
});
