import { describe, expect, it } from 'vitest';
import { parseInstant } from '#lib/domain/calendar/parse-instant.ts';
import type { HourClockId } from '#lib/domain/meeting/clocks.ts';
import { dueInstant } from '#lib/domain/meeting/due.ts';

const at = (text: string) => parseInstant(text) ?? Number.NaN;

describe('dueInstant', () => {
	it.each<[HourClockId, string, string]>([
		['initial-conference-report', '2025-01-21T10:00', '2025-01-20T10:00'],
		['initial-conference-report', '2025-03-30T10:00', '2025-03-29T09:00'],
		['initial-conference-report', '2025-10-26T10:00', '2025-10-25T11:00'],
		['review-conference-report', '2025-04-15T14:00', '2025-04-13T14:00'],
		['review-conference-report', '2025-03-31T14:00', '2025-03-29T13:00'],
		['review-conference-report', '2025-10-27T14:00', '2025-10-25T15:00'],
		['decision-sheet', '2025-03-29T12:00', '2025-03-30T13:00'],
		['decision-sheet', '2025-10-25T12:00', '2025-10-26T11:00']
	])('%s of %s is due at %s', (id, from, due) => {
		expect(dueInstant(id, at(from))).toBe(at(due));
	});
});
