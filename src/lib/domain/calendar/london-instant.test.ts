import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { HOUR, londonDay, londonInstant, londonTime, MINUTE } from '#lib/domain/calendar/london.ts';

describe('londonInstant', () => {
	it.each<[DayISO, ClockTime, string, string]>([
		['2025-01-21', '10:00', '2025-01-21T10:00Z', 'winter'],
		['2025-07-21', '10:00', '2025-07-21T09:00Z', 'summer'],
		['2025-07-21', '00:30', '2025-07-20T23:30Z', 'summer, the day before in UTC'],
		['2025-03-30', '00:59', '2025-03-30T00:59Z', 'before the gap'],
		['2025-03-30', '01:00', '2025-03-30T01:00Z', 'in the gap: read as 02:00'],
		['2025-03-30', '01:59', '2025-03-30T01:59Z', 'in the gap: read as 02:59'],
		['2025-03-30', '02:00', '2025-03-30T01:00Z', 'after the gap'],
		['2025-10-26', '00:59', '2025-10-25T23:59Z', 'before the overlap'],
		['2025-10-26', '01:00', '2025-10-26T00:00Z', 'in the overlap: the first'],
		['2025-10-26', '01:59', '2025-10-26T00:59Z', 'in the overlap: the first'],
		['2025-10-26', '02:00', '2025-10-26T02:00Z', 'after the overlap']
	])('%s %s is %s: %s', (day, time, utc) => {
		expect(new Date(londonInstant(day, time)).toISOString()).toBe(utc.replace('Z', ':00.000Z'));
	});

	it('gives back the day and time it was given, but for the hour that is left out', () => {
		const minutes = fc.integer({
			min: Date.UTC(2011, 0) / MINUTE,
			max: Date.UTC(2036, 0) / MINUTE
		});
		fc.assert(
			fc.property(minutes, (minute) => {
				const [day, time] = [londonDay(minute * MINUTE), londonTime(minute * MINUTE)];
				const back = londonInstant(day, time);
				expect(`${londonDay(back)} ${londonTime(back)}`).toBe(`${day} ${time}`);
				expect([0, HOUR]).toContain(minute * MINUTE - back);
			}),
			{ numRuns: 2000 }
		);
	});
});
