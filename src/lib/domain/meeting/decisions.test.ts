import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { HOUR, londonInstant } from '#lib/domain/calendar/london.ts';
import { decisionsDue, decisionsStanding } from './decisions.ts';

const calendar = { holidays: ENGLAND_AND_WALES };

describe('when decisions are due', () => {
	it.each([
		['a Monday: the Monday after', '2026-03-09', '2026-03-16'],
		['a Friday: the Friday after', '2026-03-13', '2026-03-20'],
		['a Saturday counts from Monday on', '2026-03-14', '2026-03-20'],
		['Good Friday and Easter Monday are left out', '2026-04-01', '2026-04-10'],
		['Christmas, Boxing Day in lieu and New Year', '2026-12-23', '2027-01-04'],
		['the early May holiday', '2026-04-30', '2026-05-08']
	] as const)('%s', (_, onDay, due) => {
		expect(decisionsDue(onDay, calendar)).toBe(due);
	});
});

describe('how decisions stand', () => {
	const at = londonInstant('2026-03-16', '23:59');
	const standing = (shared: number | null, now: number) =>
		decisionsStanding('2026-03-09', shared, now, calendar);

	it.each([
		['shared on the last day, a minute before midnight', at, at, 'in-time'],
		['shared a minute later', at + 60_000, at + 60_000, 'late'],
		['shared long after: late for good', at + 900 * HOUR, at + 999 * HOUR, 'late'],
		['shared in time: so for good', at - HOUR, at + 999 * HOUR, 'in-time'],
		['not shared on the last day', null, at, 'not-due'],
		['not shared the day after', null, at + 60_000, 'not-shared']
	] as const)('%s', (_, shared, now, expected) => {
		expect(standing(shared, now)).toBe(expected);
	});

	it('goes by London’s day when the clocks have changed', () => {
		// 1 June 2026 is five working days after 22 May (25 May is a bank holiday); London is an hour ahead.
		const midnight = Date.UTC(2026, 5, 1, 23, 0);
		expect(decisionsStanding('2026-05-22', midnight - 1, midnight, calendar)).toBe('in-time');
		expect(decisionsStanding('2026-05-22', midnight, midnight, calendar)).toBe('late');
	});
});
