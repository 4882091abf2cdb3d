import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { allocationState } from '#lib/domain/meeting/allocation.ts';
import type { Timeliness } from '#lib/domain/meeting/timeliness.ts';

describe('allocationState', () => {
	it.each<[DayISO, DayISO | null, DayISO, DayISO, Timeliness]>([
		['2025-01-06', '2025-01-13', '2025-02-01', '2025-01-13', 'in-time'],
		['2025-01-06', '2025-01-14', '2025-02-01', '2025-01-13', 'late'],
		['2025-01-06', null, '2025-01-13', '2025-01-13', 'waiting'],
		['2025-01-06', null, '2025-01-14', '2025-01-13', 'overdue'],
		['2025-04-16', null, '2025-04-20', '2025-04-25', 'waiting'],
		['2024-12-21', '2024-12-31', '2025-02-01', '2024-12-31', 'in-time']
	])('looked after %s, allocated %s, today %s', (from, allocated, today, due, state) => {
		expect(allocationState(from, allocated, today, { holidays: ENGLAND_AND_WALES })).toEqual({
			due,
			state
		});
	});
});
