import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import {
	endOfDay,
	HOUR,
	hoursBetween,
	isSummerTime,
	londonDay,
	londonInstant,
	londonTime,
	MINUTE
} from '#lib/domain/calendar/london.ts';

const intl = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	dateStyle: 'short',
	timeStyle: 'short',
	hourCycle: 'h23'
});

function byIntl(instant: number): string {
	const [date = '', time = ''] = intl.format(instant).split(', ');
	return `${date.split('/').reverse().join('-')} ${time}`;
}

function byRule(instant: number): string {
	return `${londonDay(instant)} ${londonTime(instant)}`;
}

const YEARS = Array.from({ length: 25 }, (_, index) => 2011 + index);

describe('London time agrees with the time zone database', () => {
	it.each(YEARS)('every six hours of %d, and each minute around a change', (year) => {
		for (let at = Date.UTC(year, 0); at < Date.UTC(year + 1, 0); at += 6 * HOUR) {
			const after = at + 6 * HOUR;
			expect(byRule(at)).toBe(byIntl(at));
			if (isSummerTime(at) === isSummerTime(after)) continue;
			for (let one = at; one <= after; one += MINUTE) expect(byRule(one)).toBe(byIntl(one));
		}
	});
});

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

describe('hoursBetween', () => {
	it.each<[string, DayISO, ClockTime, DayISO, ClockTime, number]>([
		['a winter day', '2025-01-20', '10:00', '2025-01-21', '10:00', 24],
		['a summer day', '2025-07-20', '10:00', '2025-07-21', '10:00', 24],
		['over the spring change', '2025-03-29', '10:00', '2025-03-30', '10:00', 23],
		['two days over the spring change', '2025-03-29', '10:00', '2025-03-31', '10:00', 47],
		['over the autumn change', '2025-10-25', '10:00', '2025-10-26', '10:00', 25],
		['two days over the autumn change', '2025-10-25', '10:00', '2025-10-27', '10:00', 49],
		['half an hour', '2025-01-20', '09:30', '2025-01-20', '10:00', 0.5],
		['backwards', '2025-01-21', '10:00', '2025-01-20', '10:00', -24]
	])('%s', (_, day, time, laterDay, laterTime, hours) => {
		const from = londonInstant(day, time);
		expect(hoursBetween(from, londonInstant(laterDay, laterTime))).toBe(hours);
	});
});

describe('endOfDay', () => {
	it.each<[DayISO, number]>([
		['2025-01-21', 24],
		['2025-03-30', 23],
		['2025-10-26', 25]
	])('%s has %d hours', (day, hours) => {
		expect(hoursBetween(londonInstant(day, '00:00'), endOfDay(day))).toBe(hours);
	});
});
