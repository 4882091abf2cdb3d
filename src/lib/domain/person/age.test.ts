import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { ageOn, birthday } from '#lib/domain/person/age.ts';

describe('ageOn', () => {
	it.each<[DayISO, DayISO, number]>([
		['2012-05-14', '2012-05-14', 0],
		['2012-05-14', '2013-05-13', 0],
		['2012-05-14', '2013-05-14', 1],
		['2012-05-14', '2025-01-21', 12],
		['2012-02-29', '2013-02-28', 0],
		['2012-02-29', '2013-03-01', 1],
		['2012-02-29', '2016-02-28', 3],
		['2012-02-29', '2016-02-29', 4],
		['2012-12-31', '2013-01-01', 0],
		['2025-05-14', '2025-05-13', -1],
		['2025-05-14', '2024-05-14', -1],
		['2025-05-14', '2024-05-13', -2]
	])('born %s is on %s %d years old', (born, day, age) => {
		expect(ageOn(born, day)).toBe(age);
	});

	it('grows by one on each birthday and on no other day', () => {
		const born = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('1996-01-01', days));
		fc.assert(
			fc.property(born, fc.integer({ min: 0, max: 26 }), (dateOfBirth, age) => {
				const day = birthday(dateOfBirth, age);
				expect(ageOn(dateOfBirth, day)).toBe(age);
				expect(ageOn(dateOfBirth, addDays(day, -1))).toBe(age - 1);
			})
		);
	});
});
