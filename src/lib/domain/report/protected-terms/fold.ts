import { LOOK_ALIKES } from '#lib/domain/report/protected-terms/look-alike-letters.ts';

/** A text made plain for comparing, with the way back to the original. */
export interface FoldedText {
	readonly text: string;
	readonly original: string;
	/** For each UTF-16 unit of `text`, where in the original what it stands for starts and ends. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

const TAKES_NO_ROOM = /[\p{Cf}\p{M}\u115F\u1160\u3164]/u;
const RAISED_OR_LOWERED = /[\u00B2\u00B3\u00B9\u2070-\u209C]/u;

/** The value of a decimal digit of any script: Unicode has each script's ten in a row, 0 first. */
function digitOf(sign: string): string {
	const code = sign.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
	return `${value}`;
}

function foldSign(sign: string): string {
	if (/\p{Pd}|[\u2212\u2043\u02D7\u30FC]/u.test(sign)) return '-';
	if (sign === '\n' || sign === '\r' || sign === '\u2028' || sign === '\u2029') return '\n';
	if (/[\s\u2800\p{Cc}]/u.test(sign)) return ' ';
	if (/[‘’‚‛ʼʹ′´`＇ʻ]/u.test(sign)) return "'";
	if (/[·•․‧∙⋅。｡]/u.test(sign)) return '.';
	const lower = sign.toLowerCase();
	if (/[0-9]/.test(lower)) return lower;
	return LOOK_ALIKES.get(lower) ?? (/\p{Nd}/u.test(lower) ? digitOf(lower) : lower);
}

function foldAny(sign: string): string {
	const code = sign.charCodeAt(0);
	if (code > 32 && code < 127 && sign !== '`' && sign !== '&') return sign.toLowerCase();
	if (TAKES_NO_ROOM.test(sign)) return '';
	const direct = foldSign(sign);
	if (direct !== sign.toLowerCase()) return direct;
	const parts = [...sign.normalize('NFKD')].filter((part) => !TAKES_NO_ROOM.test(part));
	const folded = parts.map(foldSign).join('');
	// A note's raised number is no part of the number it stands behind.
	return RAISED_OR_LOWERED.test(sign) ? ` ${folded}` : folded;
}

/**
 * Folds a text: small letters without accents, digits and dashes of all scripts as ours, full-width
 * and styled letters and look-alikes plain, what takes no room left out, any white space a space and
 * any line break a `\n`.
 */
export function fold(original: string): FoldedText {
	const starts: number[] = [];
	const ends: number[] = [];
	let text = '';
	let at = 0;
	for (const sign of original) {
		const folded = foldAny(sign);
		for (let unit = 0; unit < folded.length; unit += 1) {
			starts.push(at);
			ends.push(at + sign.length);
		}
		text += folded;
		at += sign.length;
		// An accent of its own belongs to the letter before it.
		if (folded === '' && ends.length > 0 && /\p{M}/u.test(sign)) ends[ends.length - 1] = at;
	}
	return { text, original, starts, ends };
}

/** A stretch of a folded text that was found, and what it says in one spelling only. */
export interface Found {
	readonly from: number;
	readonly to: number;
	readonly canonical: string;
}

/** A stretch of a folded text as it stands in the original. */
export function originalOf(
	{ original, starts, ends }: FoldedText,
	from: number,
	to: number
): string {
	return original.slice(starts[from] ?? original.length, ends[to - 1] ?? original.length);
}
