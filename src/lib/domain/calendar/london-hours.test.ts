import { describe, expect, it } from 'vitest';
import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { endOfDay, hoursBetween, londonInstant } from '#lib/domain/calendar/london.ts';

describe('hoursBetween', () => {
	it.each<[string, DayISO, ClockTime, DayISO, ClockTime, number]>([
		['a winter day', '2025-01-20', '10:00', '2025-01-21', '10:00', 24],
		['a summer day', '2025-07-20', '10:00', '2025-07-21', '10:00', 24],
		['over the spring change', '2025-03-29', '10:00', '2025-03-30', '10:00', 23],
		['two days over the spring change', '2025-03-29', '10:00', '2025-03-31', '10:00', 47],
		['over the autumn change', '2025-10-25', '10:00', '2025-10-26', '10:00', 25],
		['two days over the autumn change', '2025-10-25', '10:00', '2025-10-27', '10:00', 49],
		['half an hour', '2025-01-20', '09:30', '2025-01-20', '10:00', 0.5],
		['backwards', '2025-01-21', '10:00', '2025-01-20', '10:00', -24]
	])('%s', (_, day, time, laterDay, laterTime, hours) => {
		const from = londonInstant(day, time);
		expect(hoursBetween(from, londonInstant(laterDay, laterTime))).toBe(hours);
	});
});

describe('endOfDay', () => {
	it.each<[DayISO, number]>([
		['2025-01-21', 24],
		['2025-03-30', 23],
		['2025-10-26', 25]
	])('%s has %d hours', (day, hours) => {
		expect(hoursBetween(londonInstant(day, '00:00'), endOfDay(day))).toBe(hours);
	});
});
