import { describe, expect, it } from 'vitest';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { birthday } from '#lib/domain/person/age.ts';

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
