import { describe, expect, it } from 'vitest';
import { isBand } from '#lib/domain/person/band.ts';

describe('isBand', () => {
	it.each([
		['4-7', true],
		['16-plus', true],
		['16+', false],
		['', false]
	])('%j: %s', (text, expected) => {
		expect(isBand(text)).toBe(expected);
	});
});
