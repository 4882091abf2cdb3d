import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { isWorkingDay } from '#lib/domain/calendar/working-days.ts';

describe('isWorkingDay', () => {
	it.each<[DayISO, boolean, string]>([
		['2025-04-17', true, 'Maundy Thursday'],
		['2025-04-18', false, 'Good Friday'],
		['2025-04-19', false, 'Saturday'],
		['2025-04-20', false, 'Easter Sunday'],
		['2025-04-21', false, 'Easter Monday'],
		['2025-04-22', true, 'Tuesday after Easter'],
		['2021-12-24', true, 'Christmas Eve'],
		['2021-12-25', false, 'Christmas Day, a Saturday'],
		['2021-12-27', false, 'substitute day'],
		['2021-12-28', false, 'substitute day'],
		['2021-12-29', true, 'between the years'],
		['2020-05-04', true, 'the Monday that was moved'],
		['2020-05-08', false, 'VE Day'],
		['2022-09-19', false, 'state funeral']
	])('%s: %s (%s)', (day, expected) => {
		expect(isWorkingDay(day, ENGLAND_AND_WALES)).toBe(expected);
	});

	it('takes the table it is given', () => {
		expect(isWorkingDay('2025-04-21', new Set())).toBe(true);
	});
});
