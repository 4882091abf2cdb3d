/**
 * The 26 signs of a card's code. Of signs that look alike one was kept (0 for O and Q, 1 for I and L,
 * 2 for Z, 5 for S, 8 for B, V for U), and there is no vowel, so that no card spells a word.
 */
export const CARD_SIGNS = '0123456789CDFGHJKMNPRTVWXY';

/** Twelve signs are 56 bits: enough where tries are slowed down. */
export const CARD_CODE_LENGTH = 12;

/** Eight signs are 37 bits: a one-time code comes second, and its tries are slowed down for the person. */
export const ONE_TIME_CODE_LENGTH = 8;

/** Signs left out that are read for one that is in, and what they are taken for. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
	O: '0',
	Q: '0',
	I: '1',
	L: '1',
	Z: '2',
	S: '5',
	B: '8',
	U: 'V'
};

/** Keys of what is wrong with a typed code; the words for them are elsewhere. */
export type CardCodeProblem = 'empty' | 'too-short' | 'too-long' | 'sign-not-on-a-card';

/** A code as it is kept and compared, or why a typed one is none. */
export type ReadCardCode =
	| { readonly code: string; readonly problem: null }
	| { readonly code: null; readonly problem: CardCodeProblem };

/**
 * Reads a code as somebody typed it: capitals or not, with spaces, dashes or dots anywhere, look-alikes
 * taken for what they look like. There is no check digit: a wrong code is one that opens nothing.
 */
export function readCardCode(typed: string, length: number = CARD_CODE_LENGTH): ReadCardCode {
	const signs = [...typed.normalize('NFKC').toUpperCase()]
		.filter((sign) => !/[\s\p{Pd}._\u200B\u00AD]/u.test(sign))
		.map((sign) => LOOK_ALIKES[sign] ?? sign);
	const refuse = (problem: CardCodeProblem) => ({ code: null, problem });
	if (signs.length === 0) return refuse('empty');
	if (signs.some((sign) => !CARD_SIGNS.includes(sign))) return refuse('sign-not-on-a-card');
	if (signs.length < length) return refuse('too-short');
	if (signs.length > length) return refuse('too-long');
	return { code: signs.join(''), problem: null };
}

/** A code as it is printed: groups of four. */
export function printedCardCode(code: string): string {
	return code.replace(/(.{4})(?=.)/g, '$1 ');
}

/**
 * A code out of random bytes (from a cryptographic source), or null when there are too few of them.
 * Bytes of 234 and more are passed over, or the first signs would come more often than the others;
 * 32 bytes are as good as always enough.
 */
export function cardCodeFrom(bytes: Uint8Array, length: number = CARD_CODE_LENGTH): string | null {
	const limit = 256 - (256 % CARD_SIGNS.length);
	const usable = [...bytes].filter((byte) => byte < limit).slice(0, length);
	if (usable.length < length) return null;
	return usable.map((byte) => CARD_SIGNS[byte % CARD_SIGNS.length]).join('');
}
