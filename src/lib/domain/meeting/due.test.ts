import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { DayClockId } from '#lib/domain/meeting/clocks.ts';
import { dueDay } from '#lib/domain/meeting/due.ts';

const holidays = ENGLAND_AND_WALES;

describe('dueDay', () => {
	it.each<[DayClockId, DayISO, DayISO]>([
		['allocation', '2025-01-06', '2025-01-13'],
		['allocation', '2025-01-04', '2025-01-10'],
		['allocation', '2024-12-23', '2025-01-02'],
		['first-review', '2025-01-06', '2025-02-03'],
		['first-review', '2025-04-01', '2025-05-01'],
		['first-review', '2024-12-16', '2025-01-16'],
		['first-review', '2025-02-28', '2025-03-28'],
		['second-review', '2025-02-03', '2025-05-03'],
		['second-review', '2024-11-30', '2025-02-28'],
		['later-review', '2025-08-31', '2026-02-28'],
		['later-review', '2023-08-31', '2024-02-29'],
		['later-review', '2025-05-03', '2025-11-03'],
		['review-report', '2025-01-21', '2025-01-16'],
		['review-report', '2025-01-17', '2025-01-14'],
		['review-report', '2025-04-23', '2025-04-16'],
		['decisions', '2025-01-21', '2025-01-28'],
		['decisions', '2025-04-17', '2025-04-28'],
		['record', '2025-01-21', '2025-02-18'],
		['record', '2025-04-17', '2025-05-20'],
		['first-midway', '2025-02-03', '2025-03-17'],
		['later-midway', '2025-11-30', '2026-02-28'],
		['initial-conference', '2025-01-06', '2025-01-27'],
		['initial-conference', '2025-04-14', '2025-05-08'],
		['first-review-conference', '2025-01-21', '2025-04-21'],
		['later-review-conference', '2025-04-15', '2025-10-15'],
		['later-review-conference', '2025-08-31', '2026-02-28'],
		['later-review-conference-target', '2025-04-15', '2025-09-15'],
		['later-review-conference-target', '2025-09-30', '2026-02-28']
	])('%s from %s is due on %s', (id, from, due) => {
		expect(dueDay(id, from, { holidays })).toBe(due);
	});

	it.each<[DayClockId, number, DayISO, DayISO]>([
		['review-report', -5, '2025-01-21', '2025-01-14'],
		['later-review-conference-target', 4, '2025-04-15', '2025-08-15'],
		['first-midway', 4, '2025-02-03', '2025-03-03']
	])('%s can be set to %d', (id, amount, from, due) => {
		expect(dueDay(id, from, { holidays, settings: { [id]: amount } })).toBe(due);
	});
});
