import { describe, expect, it } from 'vitest';
import { readBy } from '#lib/domain/alert/read-by.ts';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { parseInstant } from '#lib/domain/calendar/parse-instant.ts';

describe('readBy', () => {
	it.each([
		['2025-01-20T10:00', 1, '2025-01-21'],
		['2025-01-20T23:59', 1, '2025-01-21'],
		['2025-01-21T00:00', 1, '2025-01-22'],
		['2025-01-24T23:00', 1, '2025-01-27'],
		['2025-01-25T10:00', 1, '2025-01-27'],
		['2025-01-26T10:00', 1, '2025-01-27'],
		['2025-04-17T10:00', 1, '2025-04-22'],
		['2025-04-17T10:00', 2, '2025-04-23'],
		['2024-12-24T10:00', 3, '2024-12-31'],
		['2025-07-20T23:30Z', 1, '2025-07-22'],
		['2025-01-20T10:00', 5, '2025-01-27']
	])('sent at %s, %d working days: %s', (sent, workingDays, day) => {
		expect(readBy(parseInstant(sent) ?? Number.NaN, ENGLAND_AND_WALES, workingDays)).toBe(day);
	});
});
