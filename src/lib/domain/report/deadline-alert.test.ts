import { describe, expect, it } from 'vitest';
import { HOUR } from '#lib/domain/calendar/london.ts';
import { parseInstant } from '#lib/domain/calendar/parse-instant.ts';
import {
	alertToSend,
	deadlineAlerts,
	type DeadlineAlert
} from '#lib/domain/report/deadline-alert.ts';

const due = parseInstant('2025-03-30T12:00') ?? Number.NaN;
const told = (hoursAhead: DeadlineAlert['hoursAhead'], dueAt = due) => ({ dueAt, hoursAhead });

describe('alerts ahead of a deadline', () => {
	it('come 48, 24 and 4 real hours ahead, over a change of clocks too', () => {
		expect(deadlineAlerts(due).map(({ at }) => at)).toEqual(
			['2025-03-28T11:00', '2025-03-29T11:00', '2025-03-30T08:00'].map(parseInstant)
		);
	});

	it.each<[string, number, DeadlineAlert[], number | null]>([
		['too early', 48 * HOUR + 1, [], null],
		['exactly 48 h ahead', 48 * HOUR, [], 48],
		['told already', 40 * HOUR, [told(48)], null],
		['exactly 24 h ahead', 24 * HOUR, [told(48)], 24],
		['a millisecond before', 24 * HOUR + 1, [told(48)], null],
		['after a long stop: one, the nearest', 3 * HOUR, [], 4],
		['the nearest was told', 3 * HOUR, [told(4)], null],
		['at the deadline', 0, [told(48)], 4],
		['past it', -1, [], null],
		['told of the day before the move', 24 * HOUR, [told(24, due - HOUR)], 24]
	])('%s', (_, ahead, before, expected) => {
		expect(alertToSend(due, before, due - ahead)?.hoursAhead ?? null).toBe(expected);
	});
});
