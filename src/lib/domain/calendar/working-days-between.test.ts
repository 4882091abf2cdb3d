import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { workingDaysBetween } from '#lib/domain/calendar/working-days.ts';

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
