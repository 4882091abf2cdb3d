import { describe, expect, it } from 'vitest';
import { marker, marksIn } from './markers.ts';

describe('the search for planted words', () => {
	it('finds one in HTML, JSON, an address and capital letters, each once', () => {
		const one = marker('Rafi', 'draft');
		const text = `<p>${one}</p>{"a":"${one}"}/x?q=${one} ${one.toUpperCase()}`;
		expect(marksIn(text)).toEqual(new Set(['rafi:draft']));
	});

	it('finds nothing where nothing is planted', () => {
		expect(marksIn('Rafi drafts zq and more zqzq')).toEqual(new Set());
	});
});
