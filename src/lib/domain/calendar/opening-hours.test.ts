import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { OFFICE_HOURS, openingOn } from '#lib/domain/calendar/opening-hours.ts';
import { parseInstant } from '#lib/domain/calendar/parse-instant.ts';

const office = { hours: OFFICE_HOURS, holidays: ENGLAND_AND_WALES };

const at = (text: string) => parseInstant(text) ?? Number.NaN;

describe('openingOn', () => {
	it.each<[DayISO, boolean]>([
		['2025-01-20', true],
		['2025-01-24', true],
		['2025-01-25', false],
		['2025-01-26', false],
		['2025-04-18', false],
		['2025-04-21', false],
		['2025-04-22', true]
	])('%s: open %s', (day, open) => {
		expect(openingOn(day, office) !== null).toBe(open);
	});

	it('keeps to the wall clock in summer and winter', () => {
		expect(openingOn('2025-07-21', office)).toEqual({
			from: londonInstant('2025-07-21', '09:00'),
			to: londonInstant('2025-07-21', '17:00')
		});
	});

	it('opens on a Saturday where hours are set for it', () => {
		const saturdays = { hours: { 6: ['10:00', '12:00'] }, holidays: ENGLAND_AND_WALES } as const;
		expect(openingOn('2025-01-25', saturdays)?.from).toBe(at('2025-01-25T10:00'));
	});
});
