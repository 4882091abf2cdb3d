import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { OFFICE_HOURS, openingFrom, openingOn } from '#lib/domain/calendar/opening-hours.ts';
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

describe('openingFrom', () => {
	it.each([
		['2025-01-20T08:59', '2025-01-20T09:00', 'before opening'],
		['2025-01-20T09:00', '2025-01-20T09:00', 'at opening'],
		['2025-01-20T16:59', '2025-01-20T09:00', 'in the last minute'],
		['2025-01-20T17:00', '2025-01-21T09:00', 'at closing'],
		['2025-01-24T17:00', '2025-01-27T09:00', 'on a Friday evening'],
		['2025-01-25T12:00', '2025-01-27T09:00', 'on a Saturday'],
		['2025-04-17T18:00', '2025-04-22T09:00', 'before Easter'],
		['2024-12-24T20:00', '2024-12-27T09:00', 'on Christmas Eve'],
		['2025-03-29T23:00', '2025-03-31T09:00', 'before the clocks change']
	])('at %s the hours from %s: %s', (now, from) => {
		expect(openingFrom(at(now), office)?.from).toBe(at(from));
	});

	it('is null when no hours are set', () => {
		expect(openingFrom(0, { hours: {}, holidays: ENGLAND_AND_WALES })).toBeNull();
	});
});
