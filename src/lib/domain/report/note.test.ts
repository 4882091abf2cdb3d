import { describe, expect, it } from 'vitest';
import { areNotesOpen } from './note.ts';

const DAY = 24 * 60 * 60_000;

describe('notes are open', () => {
	const meeting = { startsAt: 1000, status: 'planned' } as const;
	it.each([
		['on a report before its meeting', 'report', meeting, 999, true],
		['not as it starts', 'report', meeting, 1000, false],
		['where no day is set', 'report', { startsAt: null, status: 'planned' }, 1e12, true],
		['not after it was held', 'report', { startsAt: 1000, status: 'held' }, 1, false],
		['not where it is off', 'report', { startsAt: 1000, status: 'cancelled' }, 1, false],
		['on a decision sheet after it', 'decision-sheet', meeting, 28 * DAY - 1, true],
		['for so many days', 'decision-sheet', meeting, 28 * DAY, false],
		['on a plan likewise', 'plan', meeting, DAY, true]
	] as const)('%s', (_, kind, given, now, is) => {
		expect(areNotesOpen({ kind, releasedAt: 0, days: 28 }, given, now)).toBe(is);
	});
});
