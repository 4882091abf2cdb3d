import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import {
	allocationState,
	sharedIro,
	type SiblingAllocation
} from '#lib/domain/meeting/allocation.ts';
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

describe('sharedIro', () => {
	const sibling = (iro: string | null, interestsConflict = false): SiblingAllocation => ({
		iro,
		interestsConflict
	});
	it.each<[string, SiblingAllocation[], string | null]>([
		['an only child', [], null],
		['a sibling without one', [sibling(null)], null],
		["the sibling's", [sibling('A')], 'A'],
		['both siblings share one', [sibling('A'), sibling('A')], 'A'],
		['siblings with different ones', [sibling('A'), sibling('B')], null],
		['a sibling in conflict', [sibling('A', true)], null],
		['one of two in conflict, same IRO', [sibling('A', true), sibling('A')], null],
		['one of two in conflict, other IRO', [sibling('A', true), sibling('B')], 'B'],
		['a sibling in conflict without one', [sibling(null, true), sibling('B')], 'B']
	])('%s', (_, siblings, iro) => {
		expect(sharedIro(siblings)).toBe(iro);
	});
});
