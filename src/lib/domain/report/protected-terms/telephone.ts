import { otherNumbersBlotted } from '#lib/domain/report/protected-terms/other-numbers.ts';
import { digitGroups, type DigitGroup } from '#lib/domain/report/protected-terms/digit-groups.ts';
import type { Found, FoldedText } from '#lib/domain/report/protected-terms/fold.ts';
import {
	isNationalNumber,
	MOST_DIGITS
} from '#lib/domain/report/protected-terms/telephone-areas.ts';
import { cuedTelephonesIn } from '#lib/domain/report/protected-terms/telephone-cued.ts';

/** How a group hangs on the one before it: by signs alone, by a few words, or not. */
type Link = 'signs' | 'words' | null;

function linkOf(between: string): Link {
	if (/^[\s.,:;'"*|~=_\\/()[\]{}<>-]{0,12}$/.test(between)) return 'signs';
	const words = between.match(/\p{L}+/gu) ?? [];
	const isShort =
		between.length <= 30 && words.length <= 3 && words.every((one) => one.length <= 12);
	return isShort && !/[#+\p{N}]/u.test(between) ? 'words' : null;
}

/** Digits as dialled at home: `+44 (0)` and `0044` are a nought. Null: from abroad, or no number's start. */
function atHome(digits: string, hasPlus: boolean): string | null {
	const bare = /^0{2,}44/.test(digits) ? digits.replace(/^0+/, '') : digits;
	if (hasPlus || bare !== digits || /^440?7/.test(bare)) {
		return bare.startsWith('44') ? `0${bare.slice(2).replace(/^0/, '')}` : null;
	}
	return digits.startsWith('0') ? digits : null;
}

/** `2012/01234/567890` is a case number, whatever its end looks like. */
function isCaseNumber(text: string, from: number, to: number): boolean {
	const before = text.slice(Math.max(0, from - 40), from);
	const isNumbered =
		/(?:\b(?:case|nhs|reference|ref|urn|upn|crime|incident|invoice|policy|hospital|isbn|mosaic|lcs)\b)(?:[\s.:#]|\b(?:number|no|nr|id|is|ref|reference)\b){0,6}$/;
	if (/07/.test(text.slice(from, from + 2))) return false;
	return (
		(/\d\/$/.test(before) && text.slice(from, to).includes('/')) ||
		(isNumbered.test(before) && /^[\d/-]+$/.test(text.slice(from, to)))
	);
}

/** How many signs a plus, or the word, takes up before a place; 0: there is none. */
function plusBefore(text: string, at: number): number {
	return /(?:\+|\bplus)[\s([]{0,3}$/.exec(text.slice(Math.max(0, at - 9), at))?.[0].length ?? 0;
}

/** Reads a number from a group on: how many groups it takes, or null. */
function numberFrom(
	text: string,
	groups: readonly DigitGroup[],
	at: number,
	shorts: ReadonlySet<string>
) {
	const first = groups[at]!;
	const hasPlus = plusBefore(text, first.from) > 0;
	let digits = '';
	let byWords = false;
	let found: { readonly count: number; readonly national: string } | null = null;
	for (let count = 1; at + count <= groups.length; count += 1) {
		const group = groups[at + count - 1]!;
		if (count > 1) {
			const link = linkOf(text.slice(groups[at + count - 2]!.to, group.from));
			if (link === null) break;
			// A few words may stand between the parts of a number, once it has begun like one.
			if (link === 'words' && digits.length < 3 && !hasPlus) break;
			byWords ||= link === 'words';
		}
		digits += group.digits;
		if (!byWords && shorts.has(digits)) return { count, national: digits };
		const national = atHome(digits, hasPlus);
		if ((national ?? digits).length > (national === null ? 15 : MOST_DIGITS)) break;
		if (national !== null && isNationalNumber(national)) {
			if (national.length === MOST_DIGITS) return { count, national };
			if (!byWords) found = { count, national };
		}
		const isAbroad = hasPlus && !/^4(?:4|$)/.test(digits) && digits.length >= 10 && !byWords;
		if (isAbroad) found = { count, national: `+${digits}` };
	}
	return found;
}

/**
 * Finds telephone numbers of the United Kingdom, and others written with a plus: `+44`, `0044`, `(0)`,
 * any signs, line breaks or a few words between their digits, digits spelt, and where a word says that
 * it is one also a local number or a mobile one without its nought. Dates, times, NHS and case numbers
 * and participation codes are none. `shorts`: short helplines, whole numbers in themselves.
 */
export function telephonesIn(folded: FoldedText, shorts: ReadonlySet<string>): Found[] {
	const text = otherNumbersBlotted(folded.text);
	const groups = digitGroups(folded, text);
	const found: Found[] = [];
	for (let at = 0; at < groups.length; at += 1) {
		const number = numberFrom(text, groups, at, shorts);
		if (!number) continue;
		const from = groups[at]!.from - plusBefore(text, groups[at]!.from);
		const to = groups[at + number.count - 1]!.to;
		at += number.count - 1;
		if (!isCaseNumber(text, from, to)) found.push({ from, to, canonical: number.national });
	}
	return [...found, ...cuedTelephonesIn(text)];
}
