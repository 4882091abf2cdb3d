import { describe, expect, it } from 'vitest';
import { CARD_CODE_LENGTH, CARD_SIGNS, readCardCode } from '#lib/domain/sign-in/card-code.ts';

describe('the signs of a code', () => {
	it('are all different, and none is read for another', () => {
		expect(new Set(CARD_SIGNS).size).toBe(CARD_SIGNS.length);
		for (const sign of CARD_SIGNS) {
			const typed = sign.repeat(CARD_CODE_LENGTH);
			expect(readCardCode(typed).code).toBe(typed);
		}
	});

	it('hold no vowel', () => {
		expect(CARD_SIGNS).not.toMatch(/[AEIOU]/);
	});
});
