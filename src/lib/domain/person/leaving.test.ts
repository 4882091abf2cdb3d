import { describe, expect, it } from 'vitest';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { leavingOn, type Leaving } from './leaving.ts';

describe('somebody around eighteen', () => {
	it.each<[DayISO, DayISO, Leaving | null]>([
		['2008-05-10', '2026-04-09', null],
		['2008-05-10', '2026-04-10', { is: 'soon', on: '2026-05-10' }],
		['2008-05-10', '2026-05-09', { is: 'soon', on: '2026-05-10' }],
		['2008-05-10', '2026-05-10', { is: 'after' }],
		['2008-05-10', '2031-01-01', { is: 'after' }],
		// The month before the last day of March begins with the last of February.
		['2008-03-31', '2026-02-28', { is: 'soon', on: '2026-03-31' }],
		['2008-02-29', '2026-02-28', { is: 'soon', on: '2026-03-01' }],
		['2008-02-29', '2026-03-01', { is: 'after' }],
		['2018-05-10', '2026-05-10', null]
	])('born on %s, on %s: %j', (dob, day, expected) =>
		expect(leavingOn(dob, day)).toEqual(expected)
	);
});
