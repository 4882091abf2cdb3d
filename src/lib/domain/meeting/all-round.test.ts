import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { lastDayToChange, mayStillSay } from './all-round.ts';

describe('how long it can be said how a meeting was', () => {
	it.each([
		['the day before', '2026-03-08', false],
		['on the day', '2026-03-09', true],
		['eight weeks after', '2026-05-04', true],
		['a day more', '2026-05-05', false]
	] as const)('%s', (_, today, expected) => {
		expect(mayStillSay('2026-03-09', null, londonInstant(today, '12:00'))).toBe(expected);
	});

	it.each([
		['a fortnight after sending, late at night', '2026-03-24', '23:59', true],
		['a minute later', '2026-03-25', '00:00', false]
	] as const)('%s', (_, day, time, expected) => {
		const sent = londonInstant('2026-03-10', '08:00');
		expect(mayStillSay('2026-03-09', sent, londonInstant(day, time))).toBe(expected);
		expect(lastDayToChange(sent)).toBe('2026-03-24');
	});

	it('sent on the last day it can be changed for a fortnight more', () => {
		const sent = londonInstant('2026-05-04', '20:00');
		expect(mayStillSay('2026-03-09', sent, londonInstant('2026-05-18', '09:00'))).toBe(true);
	});
});
