import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { parseInstant } from '#lib/domain/calendar/parse-instant.ts';
import type { ClockId, DayClockId, HourClockId } from '#lib/domain/meeting/clocks.ts';
import { CLOCKS } from '#lib/domain/meeting/clocks.ts';
import { amountOf, dueDay, dueInstant } from '#lib/domain/meeting/due.ts';

const holidays = ENGLAND_AND_WALES;
const at = (text: string) => parseInstant(text) ?? Number.NaN;

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

describe('amountOf', () => {
	it('lets no setting change what the law says', () => {
		const all = Object.fromEntries(Object.keys(CLOCKS).map((id) => [id, 99]));
		const changed = (Object.keys(CLOCKS) as ClockId[]).filter((id) => amountOf(id, all) === 99);
		expect(changed.sort()).toEqual([
			'first-midway',
			'later-midway',
			'later-review-conference-target',
			'review-report'
		]);
	});
});

describe('dueInstant', () => {
	it.each<[HourClockId, string, string]>([
		['initial-conference-report', '2025-01-21T10:00', '2025-01-20T10:00'],
		['initial-conference-report', '2025-03-30T10:00', '2025-03-29T09:00'],
		['initial-conference-report', '2025-10-26T10:00', '2025-10-25T11:00'],
		['review-conference-report', '2025-04-15T14:00', '2025-04-13T14:00'],
		['review-conference-report', '2025-03-31T14:00', '2025-03-29T13:00'],
		['review-conference-report', '2025-10-27T14:00', '2025-10-25T15:00'],
		['decision-sheet', '2025-03-29T12:00', '2025-03-30T13:00'],
		['decision-sheet', '2025-10-25T12:00', '2025-10-26T11:00']
	])('%s of %s is due at %s', (id, from, due) => {
		expect(dueInstant(id, at(from))).toBe(at(due));
	});
});
