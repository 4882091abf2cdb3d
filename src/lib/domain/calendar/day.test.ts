import { describe, expect, it } from 'vitest';
import { compareDays, dayFrom, earlierDay, type DayISO } from '#lib/domain/calendar/day.ts';

describe('dayFrom', () => {
	it.each([
		[2024, 2, 29, '2024-02-29'],
		[2023, 2, 29, null],
		[2000, 2, 29, '2000-02-29'],
		[1900, 2, 29, null],
		[2025, 4, 31, null],
		[2025, 13, 1, null],
		[2025, 0, 1, null],
		[2025, 1, 0, null],
		[999, 1, 1, null],
		[2025, 1.5, 1, null]
	])('%d, %d, %d is %s', (year, month, date, day) => {
		expect(dayFrom(year, month, date)).toBe(day);
	});
});

describe('compareDays', () => {
	it('sorts days in order', () => {
		const days: DayISO[] = ['2025-10-01', '2025-02-01', '2024-12-31', '2025-02-01'];
		expect(days.sort(compareDays)).toEqual([
			'2024-12-31',
			'2025-02-01',
			'2025-02-01',
			'2025-10-01'
		]);
	});

	it('agrees with earlierDay', () => {
		expect(earlierDay('2025-01-02', '2025-01-01')).toBe('2025-01-01');
		expect(earlierDay('2025-01-01', '2025-01-02')).toBe('2025-01-01');
	});
});
