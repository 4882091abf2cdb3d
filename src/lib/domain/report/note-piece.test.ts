import { describe, expect, it } from 'vitest';
import type { RecipientVersion } from './recipient-version.ts';
import { pieceOf } from './note.ts';

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
