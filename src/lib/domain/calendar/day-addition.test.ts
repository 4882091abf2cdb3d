import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type DayISO } from '#lib/domain/calendar/day.ts';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));

describe('addDays and daysBetween', () => {
	it.each<[DayISO, number, DayISO]>([
		['2024-02-28', 1, '2024-02-29'],
		['2023-02-28', 1, '2023-03-01'],
		['2024-12-31', 1, '2025-01-01'],
		['2025-01-01', -1, '2024-12-31'],
		['2025-03-30', 1, '2025-03-31'],
		['2025-10-26', 1, '2025-10-27'],
		['2025-06-01', 0, '2025-06-01'],
		['2024-01-01', 366, '2025-01-01']
	])('%s and %d is %s', (day, days, expected) => {
		expect(addDays(day, days)).toBe(expected);
		expect(daysBetween(day, expected)).toBe(days);
	});

	it('undo each other', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (day, days) => {
				expect(daysBetween(day, addDays(day, days))).toBe(days);
			})
		);
	});
});
