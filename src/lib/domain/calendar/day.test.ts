import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	addMonths,
	compareDays,
	dayFrom,
	daysBetween,
	daysInMonth,
	earlierDay,
	weekdayOf,
	type DayISO
} from '#lib/domain/calendar/day.ts';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));

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
