import { describe, expect, it } from 'vitest';
import { cleanedHeading, cleanedText } from './pasted-text.ts';

describe('a pasted text', () => {
	it.each([
		["Word's bullets", '·\u00A0\u00A0\u00A0 one\n•\ttwo\n\uF0B7 three', '- one\n- two\n- three'],
		["Word's second level", 'o\u00A0\u00A0 one', '- one'],
		['a word with o', 'o dear', 'o dear'],
		['numbers', '1.\u00A0\u00A0one\n(2) two\n3)\tthree', '1. one\n2. two\n3. three'],
		['dashes', '– one\n* two', '- one\n- two'],
		['a section sign of a law', 's 47 § 3', 's 47 § 3'],
		['hard spaces', 'a\u00A0b\u2003c\t d', 'a b c d'],
		['soft hyphens and zero-widths', 'pro\u00ADtec\u200Btion\uFEFF', 'protection'],
		['marks that turn direction', '\u202Eevil\u202C', 'evil'],
		['a joiner that Urdu and emoji need', 'کر\u200Cنا', 'کر\u200Cنا'],
		['controls', 'a\u0000b\u0007c', 'abc'],
		['lone surrogates', 'a\uD800b', 'ab'],
		['line ends of every kind', 'a\r\nb\rc\u2028d\u000Be', 'a\nb\nc\nd\ne'],
		['much white space', 'a\n\n\n\n b \n', 'a\n\nb'],
		['a date', '12.05.2025 was a Monday', '12.05.2025 was a Monday'],
		['a sum', '1.5 hours', '1.5 hours']
	])('%s', (_, pasted, clean) => {
		expect(cleanedText(pasted)).toBe(clean);
		expect(cleanedText(clean)).toBe(clean);
	});

	it('as a heading is one line', () => {
		expect(cleanedHeading('# Home\r\n and\u00A0 school ')).toBe('Home and school');
	});
});
