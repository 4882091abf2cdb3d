import { describe, expect, it } from 'vitest';
import { weekdayOf, type DayISO } from '#lib/domain/calendar/day.ts';

describe('weekdayOf', () => {
	it.each<[DayISO, number]>([
		['2025-01-20', 1],
		['2025-01-21', 2],
		['2024-02-29', 4],
		['2025-01-25', 6],
		['2025-01-26', 7],
		['1969-12-31', 3]
	])('%s is day %d', (day, weekday) => {
		expect(weekdayOf(day)).toBe(weekday);
	});
});
