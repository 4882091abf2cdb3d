import { describe, expect, it } from 'vitest';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { ageOn, isUnderFour } from '#lib/domain/person/age.ts';

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
