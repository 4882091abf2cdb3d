import { describe, expect, it } from 'vitest';
import { promiseAt } from '#lib/domain/alert/promise.ts';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { OFFICE_HOURS } from '#lib/domain/calendar/opening-hours.ts';
import { parseInstant } from '#lib/domain/calendar/parse-instant.ts';

const office = { hours: OFFICE_HOURS, holidays: ENGLAND_AND_WALES };

const at = (text: string) => parseInstant(text) ?? Number.NaN;

describe('promiseAt, nobody on duty', () => {
	it.each([
		['2025-01-20T08:00', '2025-01-20', '09:00', 0, 'early on a Monday'],
		['2025-01-20T16:31', '2025-01-21', '09:00', 1, 'half an hour before closing'],
		['2025-01-20T17:00', '2025-01-21', '09:00', 1, 'at closing'],
		['2025-01-20T23:59', '2025-01-21', '09:00', 1, 'late on a Monday'],
		['2025-01-21T00:00', '2025-01-21', '09:00', 0, 'after midnight'],
		['2025-01-24T16:45', '2025-01-27', '09:00', 3, 'on a Friday, too late'],
		['2025-01-25T03:00', '2025-01-27', '09:00', 2, 'on a Saturday night'],
		['2025-01-26T20:00', '2025-01-27', '09:00', 1, 'on a Sunday evening'],
		['2025-04-17T18:00', '2025-04-22', '09:00', 5, 'before Easter'],
		['2025-04-21T10:00', '2025-04-22', '09:00', 1, 'on Easter Monday'],
		['2024-12-24T17:00', '2024-12-27', '09:00', 3, 'on Christmas Eve'],
		['2021-12-24T22:00', '2021-12-29', '09:00', 5, 'before four free days'],
		['2025-03-29T23:30', '2025-03-31', '09:00', 2, 'the night the clocks go on'],
		['2025-10-26T01:30', '2025-10-27', '09:00', 1, 'the night the clocks go back']
	])('at %s someone reads it on %s after %s, %d days on: %s', (now, day, time, daysAhead) => {
		expect(promiseAt(at(now), office, [])).toEqual({
			kind: 'later',
			readFrom: at(`${day}T${time}`),
			day,
			time,
			daysAhead
		});
	});

	it.each(['2025-01-20T09:00', '2025-01-20T12:00', '2025-01-20T16:30'])(
		'at %s the office is open, and reads it today',
		(now) => {
			expect(promiseAt(at(now), office, [])).toEqual({
				kind: 'today',
				readBefore: at('2025-01-20T17:00'),
				time: '17:00'
			});
		}
	);

	it('says so when no hours are known', () => {
		const closed = { hours: {}, holidays: ENGLAND_AND_WALES };
		expect(promiseAt(at('2025-01-20T12:00'), closed, [])).toEqual({ kind: 'nobody' });
	});
});
