import { describe, expect, it } from 'vitest';
import { tidy, wordsSchema } from '#lib/instruments/engine/typed-words.ts';

describe('tidy', () => {
	it.each([
		[' a ', 'a'],
		['a\r\nb\rc\nd', 'a\nb\nc\nd'],
		['\u00a0\u3000', ''],
		['\u200b\u200d\ufeff', ''],
		['\u202dabc\u202c', 'abc'],
		['\u2067שלום\u2069', 'שלום'],
		['e\u0301', 'e\u0301'],
		['a\tb', 'a\tb']
	])('%j becomes %j', (given, tidied) => {
		expect(tidy(given)).toBe(tidied);
		expect(tidy(tidied)).toBe(tidied);
	});
});

describe('wordsSchema', () => {
	it.each([
		['', false],
		[' a', false],
		['a', true],
		['four', true],
		['fives', false],
		['a\nb', true],
		['\u{1f44d}\u{1f44d}', true],
		['\u200ea', true]
	])('%j: %s', (words, sound) => {
		expect(wordsSchema(4).safeParse(words).success).toBe(sound);
	});
});
