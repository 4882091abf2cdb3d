import { describe, expect, it } from 'vitest';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { BANDS, bandOf, type Band } from '#lib/domain/person/band.ts';

describe('bandOf', () => {
	it.each<[DayISO, DayISO, Band]>([
		['2010-06-10', '2010-06-11', '4-7'],
		['2010-06-10', '2014-06-09', '4-7'],
		['2010-06-10', '2014-06-10', '4-7'],
		['2010-06-10', '2018-06-09', '4-7'],
		['2010-06-10', '2018-06-10', '8-11'],
		['2010-06-10', '2022-06-09', '8-11'],
		['2010-06-10', '2022-06-10', '12-15'],
		['2010-06-10', '2026-06-09', '12-15'],
		['2010-06-10', '2026-06-10', '16-plus'],
		['2010-06-10', '2035-06-10', '16-plus'],
		['2008-02-29', '2024-02-28', '12-15'],
		['2008-02-29', '2024-02-29', '16-plus'],
		['2010-02-28', '2018-02-28', '8-11'],
		['2012-02-29', '2020-02-29', '8-11'],
		['2025-09-01', '2025-06-01', '4-7']
	])('born %s is on %s in band %s', (born, day, band) => {
		expect(bandOf(born, day)).toBe(band);
		expect(bandOf(born, day, null)).toBe(band);
	});

	it.each(BANDS)('is %s at any age when a worker set it', (band) => {
		for (const day of ['2012-01-01', '2020-01-01', '2030-01-01'] as const) {
			expect(bandOf('2010-06-10', day, band)).toBe(band);
		}
	});
});
