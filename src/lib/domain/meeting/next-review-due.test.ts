import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { nextReviewDue, type NextDue } from '#lib/domain/meeting/next-due.ts';

const calendar = { holidays: ENGLAND_AND_WALES };

describe('nextReviewDue', () => {
	it.each<[string, DayISO[], DayISO | null, NextDue]>([
		['first', [], null, { clock: 'first-review', day: '2025-02-03' }],
		['second', ['2025-01-31'], null, { clock: 'second-review', day: '2025-04-30' }],
		['third', ['2025-01-31', '2025-04-28'], null, { clock: 'later-review', day: '2025-10-28' }],
		[
			'fourth, days in any order',
			['2025-10-20', '2025-01-31', '2025-04-28'],
			null,
			{ clock: 'later-review', day: '2026-04-20' }
		],
		['asked for earlier', [], '2025-01-20', { clock: 'asked-for', day: '2025-01-20' }],
		['asked for on the day', [], '2025-02-03', { clock: 'first-review', day: '2025-02-03' }],
		['asked for too late', [], '2025-03-01', { clock: 'first-review', day: '2025-02-03' }]
	])('%s', (_, held, askedFor, expected) => {
		expect(nextReviewDue('2025-01-06', held, calendar, askedFor)).toEqual(expected);
	});
});
