import { describe, expect, it } from 'vitest';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import {
	timelinessByDay,
	timelinessByInstant,
	type Timeliness
} from '#lib/domain/meeting/timeliness.ts';

describe('timelinessByDay, due 10 January', () => {
	it.each<[DayISO | null, DayISO, Timeliness]>([
		['2025-01-09', '2025-02-01', 'in-time'],
		['2025-01-10', '2025-02-01', 'in-time'],
		['2025-01-11', '2025-02-01', 'late'],
		[null, '2025-01-09', 'waiting'],
		[null, '2025-01-10', 'waiting'],
		[null, '2025-01-11', 'overdue']
	])('done %s, today %s: %s', (done, today, expected) => {
		expect(timelinessByDay('2025-01-10', done, today)).toBe(expected);
	});
});

describe('timelinessByInstant, due at 1000', () => {
	it.each<[number | null, number, Timeliness]>([
		[0, 5000, 'in-time'],
		[1000, 5000, 'in-time'],
		[1001, 5000, 'late'],
		[null, 1000, 'waiting'],
		[null, 1001, 'overdue']
	])('done %s, now %d: %s', (done, now, expected) => {
		expect(timelinessByInstant(1000, done, now)).toBe(expected);
	});
});
