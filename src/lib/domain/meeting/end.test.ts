import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { meetingEnd } from '#lib/domain/meeting/end.ts';

const at = (day: '2026-03-28' | '2026-03-29', time: '10:00' | '11:30' | '12:15') =>
	londonInstant(day, time);
const lastMoment = londonInstant('2026-03-30', '00:00') - 1;

describe('meetingEnd', () => {
	it.each([
		['as said', at('2026-03-28', '10:00'), 90, at('2026-03-28', '12:15'), false],
		['as planned', at('2026-03-28', '10:00'), 90, null, true],
		['with its day', at('2026-03-29', '10:00'), null, null, true],
		['with its day, where no length makes sense', at('2026-03-29', '10:00'), 0, null, true]
	] as const)('%s', (how, startsAt, minutes, endedAt, isAssumed) => {
		const ends = how === 'as said' ? at('2026-03-28', '12:15') : at('2026-03-28', '11:30');
		const expected = how.startsWith('with its day') ? lastMoment : ends;
		expect(meetingEnd({ startsAt, minutes }, endedAt)).toEqual({ at: expected, isAssumed });
	});

	it('is not known of a meeting without a day', () => {
		expect(meetingEnd({ startsAt: null, minutes: 60 }, null)).toBeNull();
	});
});
