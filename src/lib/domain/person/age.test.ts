import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { ageOn, birthday, isUnderFour } from '#lib/domain/person/age.ts';

describe('birthday', () => {
	it.each<[DayISO, number, DayISO]>([
		['2012-05-14', 4, '2016-05-14'],
		['2012-02-29', 1, '2013-03-01'],
		['2012-02-29', 3, '2015-03-01'],
		['2012-02-29', 4, '2016-02-29'],
		['2012-02-28', 1, '2013-02-28'],
		['2012-03-01', 1, '2013-03-01'],
		['1896-02-29', 4, '1900-03-01'],
		['2096-02-29', 4, '2100-03-01'],
		['2012-12-31', 4, '2016-12-31'],
		['2012-05-14', 0, '2012-05-14']
	])('born %s turns %d on %s', (born, age, day) => {
		expect(birthday(born, age)).toBe(day);
	});
});

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

describe('isUnderFour', () => {
	it.each<[DayISO, DayISO, boolean]>([
		['2021-06-10', '2025-06-09', true],
		['2021-06-10', '2025-06-10', false],
		['2021-06-10', '2025-06-11', false],
		['2020-02-29', '2024-02-28', true],
		['2020-02-29', '2024-02-29', false],
		['2096-02-29', '2100-02-28', true],
		['2096-02-29', '2100-03-01', false],
		['2025-09-01', '2025-06-01', true]
	])('born %s, on %s: %s', (born, day, underFour) => {
		expect(isUnderFour(born, day)).toBe(underFour);
		expect(ageOn(born, day) < 4).toBe(underFour);
	});
});
