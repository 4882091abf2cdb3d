import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { nextMidwayDue, type NextDue } from '#lib/domain/meeting/next-due.ts';

const calendar = { holidays: ENGLAND_AND_WALES };

describe('nextMidwayDue', () => {
	it.each<[string, DayISO | null, DayISO[], NextDue | null]>([
		['no review yet', null, [], null],
		['six weeks on', '2025-02-03', [], { clock: 'first-midway', day: '2025-03-17' }],
		[
			'three months after the last',
			'2025-02-03',
			['2025-03-14', '2025-06-10'],
			{ clock: 'later-midway', day: '2025-09-10' }
		]
	])('%s', (_, first, held, expected) => {
		expect(nextMidwayDue(first, held, calendar)).toEqual(expected);
	});
});
