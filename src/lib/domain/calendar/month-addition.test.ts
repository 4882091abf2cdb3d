import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysInMonth, type DayISO } from '#lib/domain/calendar/day.ts';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));

describe('addMonths', () => {
	it.each<[DayISO, number, DayISO]>([
		['2025-01-31', 1, '2025-02-28'],
		['2024-01-31', 1, '2024-02-29'],
		['2025-08-31', 6, '2026-02-28'],
		['2024-11-30', 3, '2025-02-28'],
		['2023-11-30', 3, '2024-02-29'],
		['2025-05-31', 1, '2025-06-30'],
		['2025-01-21', 3, '2025-04-21'],
		['2025-12-15', 1, '2026-01-15'],
		['2025-03-31', -1, '2025-02-28'],
		['2025-01-15', -1, '2024-12-15'],
		['2024-02-29', 12, '2025-02-28'],
		['2025-07-07', 0, '2025-07-07']
	])('%s and %d is %s', (day, months, expected) => {
		expect(addMonths(day, months)).toBe(expected);
	});

	it('lands in the right month and keeps the date unless the month is too short', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (day, months) => {
				const moved = addMonths(day, months);
				const count = (of: DayISO) => +of.slice(0, 4) * 12 + +of.slice(5, 7);
				expect(count(moved) - count(day)).toBe(months);
				const longest = daysInMonth(+moved.slice(0, 4), +moved.slice(5, 7));
				expect(+moved.slice(8)).toBe(Math.min(+day.slice(8), longest));
			})
		);
	});
});
