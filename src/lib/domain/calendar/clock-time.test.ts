import { describe, expect, it } from 'vitest';
import { clockTimeOf, minutesOf, parseClockTime } from '#lib/domain/calendar/clock-time.ts';

describe('parseClockTime', () => {
	it.each([
		['09:00', '09:00', 540],
		['9:05', '09:05', 545],
		['00:00', '00:00', 0],
		['23:59', '23:59', 1439],
		[' 14:30 ', '14:30', 870],
		['14:30:59', '14:30', 870]
	] as const)('reads %j as %s, %d minutes', (text, time, minutes) => {
		expect(parseClockTime(text)).toBe(time);
		expect(minutesOf(time)).toBe(minutes);
		expect(clockTimeOf(minutes)).toBe(time);
	});

	it.each(['', '24:00', '09:60', '0900', '9', '9am', '09:0', '-1:00', '09.00'])(
		'refuses %j',
		(text) => {
			expect(parseClockTime(text)).toBeNull();
		}
	);
});
