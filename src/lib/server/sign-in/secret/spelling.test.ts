import { describe, expect, it } from 'vitest';
import type { SecretPicture } from '#lib/ui/art/secret/index.ts';
import { secretPictures } from '#lib/ui/art/secret/index.ts';
import { chooseSecret, PARTS } from './choose.ts';
import { pickedAfter, wordsAsTyped } from './spelling.ts';
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

describe('pictures picked', () => {
	const two: SecretPicture[] = ['kite', 'boat'];
	it.each<[string, readonly SecretPicture[], number, SecretPicture, readonly string[]]>([
		['the next round', two, 3, 'sun', ['kite', 'boat', 'sun']],
		['the same page sent twice', two, 2, 'boat', ['kite', 'boat']],
		['a page gone back to', two, 1, 'sun', ['sun']],
		['a round that has not come', two, 4, 'sun', ['kite', 'boat']],
		['no round', two, 0, 'sun', ['kite', 'boat']],
		['half a round', two, 2.5, 'sun', ['kite', 'boat']],
		['a round too many', ['kite', 'boat', 'sun', 'key'], 5, 'sun', ['kite', 'boat', 'sun', 'key']]
	])('%s', (_, picked, round, picture, after) => {
		expect(pickedAfter(picked, round, picture)).toEqual(after);
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
