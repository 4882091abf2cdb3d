import { describe, expect, it } from 'vitest';
import { HOUR, isSummerTime, londonDay, londonTime, MINUTE } from '#lib/domain/calendar/london.ts';

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
