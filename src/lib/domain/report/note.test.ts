import { describe, expect, it } from 'vitest';
import type { RecipientVersion } from './recipient-version.ts';
import { areNotesOpen, pieceOf } from './note.ts';

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

describe('a piece of a version', () => {
	const version: RecipientVersion = {
		sections: [
			{ id: '1', heading: 'Home', text: [{ kind: 'paragraph', text: 'Well.', id: '1-1' }] },
			{
				id: '2',
				heading: null,
				text: [{ kind: 'list', isNumbered: false, items: ['a'], id: '2-1' }]
			}
		]
	};
	it.each([
		['1', { kind: 'section', heading: 'Home', place: 1 }],
		['2', { kind: 'section', heading: null, place: 2 }],
		['1-1', { kind: 'text', block: { text: 'Well.' } }],
		['2-1', { kind: 'text', block: { items: ['a'] } }]
	])('%s is found', (address, piece) => expect(pieceOf(version, address)).toMatchObject(piece));
	it.each(['', '0', '3', '1-2', '1-1-1', 'toString'])('“%s” is not there', (address) => {
		expect(pieceOf(version, address)).toBeUndefined();
	});
});
