import { describe, expect, it } from 'vitest';
import { ways } from './crawl.ts';
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

describe('the ways from a page', () => {
	it.each([
		['<a href="/me?x=1&amp;y=2">', ['/me?x=1&y=2']],
		['<form action="?/send"><button formaction="next">', ['/staff/next']],
		['<x-island data-saving-line="/me/saved" data-to="./there">', ['/me/saved', '/staff/there']],
		['<td data-label="Team" data-value="900">', []],
		['<a href="https://elsewhere.example/me">', []],
		[
			'<img src="/staff/papers/p/for/r/pdf/1/picture?0123456789ab">',
			['/staff/papers/p/for/r/pdf/1/picture']
		]
	])('in %s', (text, to) => {
		expect(ways('http://localhost:1', '/staff/papers', text)).toEqual(to);
	});
});
