import { fold, type Found, type FoldedText } from '#lib/domain/report/protected-terms/fold.ts';

export const CASE_TERM_KINDS = ['name', 'school', 'place'] as const;
export type CaseTermKind = (typeof CASE_TERM_KINDS)[number];

/** Something of the case's own that a recipient must not learn, as somebody typed it. */
export interface CaseTerm {
	readonly kind: CaseTermKind;
	readonly text: string;
}

/** Words that stand for one another in the names of schools and places. */
const SHORT_FORMS = [
	['saint', 'st'],
	['street', 'st'],
	['road', 'rd'],
	['avenue', 'ave'],
	['lane', 'ln'],
	['close', 'cl'],
	['drive', 'dr'],
	['crescent', 'cres']
] as const;

const BETWEEN_WORDS = String.raw`[^\p{L}\p{N}]{0,6}`;
const IN_WORD = String.raw`(?:['-]\s{0,3})?`;
const IN_LONG_WORD = String.raw`(?:['-]\s{0,3}|\n)?`;

/** From this many signs on a term is found inside other words too: in an address of a site, say. */
const LONG = 10;

function wordsOf(text: string): string[] {
	return fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word's spellings: short and long forms, and umlauts written out or not. */
function spellingsOf(word: string): string[] {
	const forms = SHORT_FORMS.filter((pair) => pair.some((one) => one === word)).flat();
	const bare = word.length >= 5 ? [word.replace(/([aou])e(?=[^aeiou])/g, '$1')] : [];
	// The longest first: `st` must not be taken for the start of `street`.
	return [...new Set([word, ...forms, ...bare])].sort((a, b) => b.length - a.length);
}

function patternOfWord(word: string): string {
	const signs = [...word];
	const together = signs.join(signs.length >= 5 ? IN_LONG_WORD : IN_WORD);
	return signs.length < 3 ? together : `${together}|${signs.join(String.raw`[\s._-]{1,2}`)}`;
}

/** The orders a term's words may stand in: a name also with the last one first. */
function ordersOf({ kind, text }: CaseTerm): string[][] {
	const variants = [
		text,
		text.replace(/[äöüåø]/gi, (sign) => WRITTEN_OUT[sign.toLowerCase()] ?? sign)
	];
	const orders = [...new Set(variants)].map(wordsOf).filter((words) => words.length > 0);
	if (kind !== 'name') return orders;
	return orders.flatMap((words) =>
		words.length > 1 ? [words, [words.at(-1)!, ...words.slice(0, -1)]] : [words]
	);
}

const WRITTEN_OUT: Readonly<Partial<Record<string, string>>> = {
	ä: 'ae',
	ö: 'oe',
	ü: 'ue',
	å: 'aa',
	ø: 'oe'
};

/** A second name's first letter between two names: `Ann B. Example`. */
const INITIAL = String.raw`(?:\p{L}\b${BETWEEN_WORDS})?`;

function patternOf(term: CaseTerm): RegExp | null {
	const orders = ordersOf(term).map((words) =>
		words
			.map((word) => `(?:${spellingsOf(word).map(patternOfWord).join('|')})`)
			.join(term.kind === 'name' ? BETWEEN_WORDS + INITIAL : BETWEEN_WORDS)
	);
	return orders.length > 0 ? new RegExp(orders.join('|'), 'gu') : null;
}

/** Scripts that set no spaces between words. */
const WITHOUT_SPACES =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a word begins or ends between two places of the original: `MaryExample_2024` has three. */
function isEdge(before: string, after: string): boolean {
	if (!/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after)) return true;
	if (/\p{N}/u.test(before) !== /\p{N}/u.test(after)) return true;
	if (WITHOUT_SPACES.test(before) || WITHOUT_SPACES.test(after)) return true;
	return before !== before.toUpperCase() && after !== after.toLowerCase();
}

function isWhole({ original, starts, ends, text }: FoldedText, from: number, to: number): boolean {
	if (text.slice(from, to).replace(/[^\p{L}\p{N}]/gu, '').length >= LONG) return true;
	const start = starts[from] ?? 0;
	if (
		!isEdge(
			[...original.slice(Math.max(0, start - 2), start)].at(-1) ?? ' ',
			original[start] ?? ' '
		)
	) {
		return false;
	}
	// `Example's`, `Examples'`, `Examples`.
	const rest = text.slice(to);
	const inflected = to + (/^(?:'?s|es)(?![\p{L}\p{N}])/u.exec(rest)?.[0].length ?? 0);
	const end = ends[inflected - 1] ?? original.length;
	return isEdge(original[end - 1] ?? ' ', original[end] ?? ' ');
}

/**
 * Finds a term of the case's own list, however it is written: capitals, accents, hyphens, spaces,
 * apostrophes and line breaks within it or not, look-alike letters, `'s` behind it, run together with
 * other words by capitals or `_`. A term without a letter or digit is never found.
 */
export function caseTermIn(folded: FoldedText, term: CaseTerm): Found[] {
	const pattern = patternOf(term);
	if (!pattern) return [];
	const found: Found[] = [];
	for (let match = pattern.exec(folded.text); match; match = pattern.exec(folded.text)) {
		const to = match.index + match[0].length;
		if (isWhole(folded, match.index, to)) {
			found.push({ from: match.index, to, canonical: term.text });
		} else pattern.lastIndex = match.index + 1;
	}
	return found;
}
