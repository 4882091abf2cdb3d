import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	CARD_CODE_LENGTH,
	CARD_SIGNS,
	cardCodeFrom,
	printedCardCode,
	readCardCode
} from '#lib/domain/sign-in/card-code.ts';

describe('cardCodeFrom', () => {
	it('makes codes that read back as they were printed', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 64, maxLength: 64, max: 233 }), (bytes) => {
				const code = cardCodeFrom(bytes) ?? '';
				expect(code).toHaveLength(CARD_CODE_LENGTH);
				expect(printedCardCode(code)).toMatch(/^\S{4} \S{4} \S{4}$/);
				expect(readCardCode(printedCardCode(code).toLowerCase()).code).toBe(code);
			})
		);
	});

	it('gives every sign the same chance', () => {
		const counts = new Map<string, number>();
		for (let byte = 0; byte < 256; byte += 1) {
			const sign = cardCodeFrom(new Uint8Array(CARD_CODE_LENGTH).fill(byte))?.[0];
			if (sign) counts.set(sign, (counts.get(sign) ?? 0) + 1);
		}
		expect(counts.size).toBe(CARD_SIGNS.length);
		expect(new Set(counts.values())).toEqual(new Set([9]));
	});

	it('passes over the bytes that would favour some signs', () => {
		const bytes = new Uint8Array([255, ...Array.from({ length: 12 }, () => 0), 234]);
		expect(cardCodeFrom(bytes)).toBe('000000000000');
	});

	it('is null when there are too few bytes', () => {
		expect(cardCodeFrom(new Uint8Array(11))).toBeNull();
		expect(cardCodeFrom(new Uint8Array(40).fill(250))).toBeNull();
	});
});
