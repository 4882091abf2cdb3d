import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { OFFICE_HOURS, openingFrom } from '#lib/domain/calendar/opening-hours.ts';
import { parseInstant } from '#lib/domain/calendar/parse-instant.ts';

const office = { hours: OFFICE_HOURS, holidays: ENGLAND_AND_WALES };

const at = (text: string) => parseInstant(text) ?? Number.NaN;

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
