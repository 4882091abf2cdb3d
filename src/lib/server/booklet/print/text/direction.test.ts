import { describe, expect, it } from 'vitest';
import { levelsOf } from './direction.ts';

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
