import { describe, expect, it } from 'vitest';
import { asSeen, forShaper, levelsOf } from './direction.ts';
import { graphemesOf } from './line.ts';

describe('which way a paragraph runs', () => {
	it.each([
		['Hello', 'auto', 'ltr', '00000'],
		['Hello', 'rtl', 'rtl', '22222'],
		['سلام', 'auto', 'rtl', '1111'],
		['a سلام b', 'auto', 'ltr', '00111100'],
		['سلام ab ۱۲', 'auto', 'rtl', '1111122222'],
		['12', 'rtl', 'rtl', '22'],
		['', 'auto', 'ltr', '']
	] as const)('%j said %s begins %s, levels %s', (text, said, base, expected) => {
		const levels = levelsOf(text, said);
		expect(levels.base).toBe(base);
		expect([...text].map((_, index) => levels.at(index)).join('')).toBe(expected);
	});
});

describe('pieces as they are seen', () => {
	it.each([
		[[], ''],
		[
			[
				['a', 0],
				['b', 0]
			],
			'ab'
		],
		[
			[
				['a', 1],
				['b', 1]
			],
			'ba'
		],
		[
			[
				['a', 0],
				['b', 1],
				['c', 2],
				['d', 1],
				['e', 0]
			],
			'adcbe'
		],
		[
			[
				['a', 1],
				['b', 2],
				['c', 2],
				['d', 1]
			],
			'dbca'
		]
	] as const)('%j as %s', (given, expected) => {
		const pieces = given.map(([text, level]) => ({ text, level }));
		expect(
			asSeen(pieces)
				.map(({ text }) => text)
				.join('')
		).toBe(expected);
	});
});

describe('what the shaper is given', () => {
	it.each([
		// It turns Arabic script round itself, brackets it does not.
		['سلام (ہاں)', 1, 'سلام )ہاں('],
		// Arabic digits run from left to right: turned before, as the shaper will turn them back.
		['۱۲۳', 2, '۳۲۱'],
		['abc', 0, 'abc'],
		// Marks alone, within right to left: the shaper would leave them as they stand.
		['. (', 1, ') .'],
		['12', 2, '12']
	])('%j at level %i is %j', (text, level, expected) =>
		expect(forShaper(text, level, graphemesOf)).toBe(expected)
	);
});
