import { describe, expect, it } from 'vitest';
import { forShaper } from './direction.ts';
import { graphemesOf } from './line.ts';

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
