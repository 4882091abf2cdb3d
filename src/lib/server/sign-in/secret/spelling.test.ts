import { describe, expect, it } from 'vitest';
import { secretPictures } from '#lib/ui/art/secret/index.ts';
import { chooseSecret, PARTS } from './choose.ts';
import { wordsAsTyped } from './spelling.ts';
import { secretWords } from './secret-word-list.ts';

describe('words as typed', () => {
	it.each([
		['otter lemon boat kite', 'otter lemon boat kite'],
		['  Otter, LEMON - boat\tkite. ', 'otter lemon boat kite'],
		['otter\nlemon\nboat\nkite', 'otter lemon boat kite'],
		['otter lemon boat', 'otter lemon boat'],
		['', '']
	])('%j is %j', (typed, words) => {
		expect(wordsAsTyped(typed)).toBe(words);
	});
});

describe('a secret the machine chose', () => {
	it('has four different parts', () => {
		for (const kind of ['pictures', 'words'] as const) {
			expect(new Set(chooseSecret(kind).parts).size).toBe(PARTS);
		}
	});

	it('comes from enough: 36 pictures, and words worth ten bits each', () => {
		expect(secretPictures).toHaveLength(36);
		expect(new Set(secretWords).size).toBe(secretWords.length);
		expect(secretWords.length).toBeGreaterThanOrEqual(1024);
		expect(secretWords.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
	});
});
