import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { nextConferenceDue, type NextDue } from '#lib/domain/meeting/next-due.ts';

const calendar = { holidays: ENGLAND_AND_WALES };

describe('nextConferenceDue', () => {
	it.each<[string, DayISO | null, DayISO | null, DayISO[], NextDue | null]>([
		['nothing yet', null, null, [], null],
		['initial', '2025-01-06', null, [], { clock: 'initial-conference', day: '2025-01-27' }],
		[
			'first review',
			'2025-01-06',
			'2025-01-21',
			[],
			{ clock: 'first-review-conference', day: '2025-04-21' }
		],
		[
			'first review of an imported plan',
			null,
			'2025-01-21',
			[],
			{ clock: 'first-review-conference', day: '2025-04-21' }
		],
		[
			'later review',
			'2025-01-06',
			'2025-01-21',
			['2025-04-15'],
			{ clock: 'later-review-conference', day: '2025-10-15', target: '2025-09-15' }
		]
	])('%s', (_, strategy, initial, reviews, expected) => {
		expect(nextConferenceDue(strategy, initial, reviews, calendar)).toEqual(expected);
	});
});
