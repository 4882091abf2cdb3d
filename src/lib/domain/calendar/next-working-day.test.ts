import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { nextWorkingDay, workingDayFrom } from '#lib/domain/calendar/working-days.ts';

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
