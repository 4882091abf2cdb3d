import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/domain/calendar/day.ts';
import { dateFirst, parseDay } from '#lib/domain/calendar/parse-day.ts';

describe('parseDay', () => {
	it.each([
		['2025-01-21', '2025-01-21'],
		['21/01/2025', '2025-01-21'],
		['01/02/2025', '2025-02-01'],
		['  2025-01-21 ', '2025-01-21'],
		['2025-01-21T00:00:00', '2025-01-21'],
		['2025-01-21T23:59:59.999Z', '2025-01-21'],
		['2025-06-21T23:30:00Z', '2025-06-21'],
		['2025-01-21 09:30', '2025-01-21'],
		['2025-01-21 09:30:00+01:00', '2025-01-21'],
		['21/01/2025 00:00:00', '2025-01-21'],
		['21/01/2025 12:00:00 AM', '2025-01-21'],
		['21/01/2025 9:30', '2025-01-21'],
		['29/02/2024', '2024-02-29']
	])('reads %j as %s', (text, day) => {
		expect(parseDay(text)).toBe(day);
	});

	it.each([
		'',
		' ',
		'29/02/2023',
		'31/04/2025',
		'2025-13-01',
		'2025-00-10',
		'2025-02-30',
		'01/13/2025',
		'1/2/2025',
		'2025-1-2',
		'21-01-2025',
		'2025/01/21',
		'21.01.2025',
		'20250121',
		'21/01/25',
		'2025-01-21x',
		'2025-01-21 soon',
		'x2025-01-21',
		'0025-01-21',
		'2025-01-21T',
		'2025-01-21\n2025-01-22',
		'45678'
	])('refuses %j', (text) => {
		expect(parseDay(text)).toBeNull();
	});

	it('reads back what it writes', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
				const day = addDays('1950-01-01', days);
				expect(parseDay(day)).toBe(day);
				expect(parseDay(dateFirst(day))).toBe(day);
			})
		);
	});
});

describe('dateFirst', () => {
	it('writes the day as SSDA903 has it', () => {
		expect(dateFirst('2025-02-01')).toBe('01/02/2025');
	});
});
