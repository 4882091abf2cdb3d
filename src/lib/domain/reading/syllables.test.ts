import fc from 'fast-check';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { syllablesOf } from '#lib/domain/reading/syllables.ts';
import { WORDS_BY_SYLLABLES } from '#lib/domain/reading/syllable-words-list.ts';

const WORDS = Object.entries(WORDS_BY_SYLLABLES).flatMap(([count, words]) =>
	words
		.trim()
		.split(/\s+/)
		.map((word) => [word, Number(count)] as const)
);

describe('syllablesOf', () => {
	it('is right about the words of the list', () => {
		expect(WORDS.length).toBeGreaterThan(500);
		const wrong = WORDS.filter(([word, count]) => syllablesOf(word) !== count);
		expect(wrong).toEqual([]);
	});

	it('is within one of the package for all but one word in a hundred', () => {
		const apart = WORDS.filter(([word]) => Math.abs(syllablesOf(word) - syllable(word)) > 1);
		expect(apart.length).toBeLessThan(WORDS.length / 100);
	});

	it.each([
		['Family', 3],
		['FAMILY', 3],
		['café', 2],
		['don’t', 1],
		['didn’t', 2],
		["James's", 2],
		["child's", 1],
		["judge's", 2],
		["they've", 1],
		["it'll", 2],
		['TV', 2],
		['NHS', 3],
		['shh', 1],
		['constructor', 3],
		['', 0],
		["'", 0],
		['999', 0]
	])('%j: %d', (word, count) => {
		expect(syllablesOf(word)).toBe(count);
	});

	it('gives every word at least one and at most its number of letters', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z]{1,30}$/), (word) => {
				expect(syllablesOf(word)).toBeGreaterThanOrEqual(1);
				expect(syllablesOf(word)).toBeLessThanOrEqual(word.length);
			})
		);
	});

	it('is quick with letters that go on and on', () => {
		expect(syllablesOf('ab'.repeat(50_000))).toBeGreaterThan(1);
	});
});
