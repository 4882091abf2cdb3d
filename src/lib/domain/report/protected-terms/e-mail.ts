import type { Found, FoldedText } from '#lib/domain/report/protected-terms/fold.ts';

const LOCAL = String.raw`[\p{L}\p{N}_][\p{L}\p{N}._%+'-]{0,63}`;
const LABEL = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}`;
const TOP = String.raw`[\p{L}]{2,24}`;
const AROUND = String.raw`[\s]{0,3}`;
const AT_IN_BRACKETS = String.raw`${AROUND}[(<[{*_-]{1,2}${AROUND}(?:at|@)${AROUND}[)>\]}*_-]{1,2}${AROUND}`;
const DOT_IN_BRACKETS = String.raw`${AROUND}[(<[{*_-]{1,2}${AROUND}(?:dot|punkt|\.)${AROUND}[)>\]}*_-]{1,2}${AROUND}`;
const DOT_SPELT = String.raw`\s{1,3}dot\s{1,3}`;
const AT_SPELT = String.raw`\s{1,3}at\s{1,3}`;
const DOT_ANY = `(?:${DOT_IN_BRACKETS}|${DOT_SPELT}|${AROUND}\\.${AROUND})`;
const SPELT_LOCAL = `${LOCAL}(?:(?:${DOT_IN_BRACKETS}|${DOT_SPELT})${LOCAL}){0,3}`;
const PROVIDER = '(?:g(?:oogle)?mail|hotmail|yahoo|ymail|icloud|btinternet|protonmail|aol|msn)';
const PROVIDER_OR_WORD = '(?:outlook|live|proton|talktalk|virginmedia|sky|nhs|me|mail)';

/** The spellings, the plainest first; each needs enough to be no sentence about a place. */
const SPELLINGS = [
	`${LOCAL}@${LABEL}(?:\\.${LABEL})*`,
	`${SPELT_LOCAL}${AROUND}@${AROUND}${LABEL}(?:${DOT_ANY}${LABEL}){0,3}${DOT_ANY}${TOP}`,
	`${SPELT_LOCAL}${AT_IN_BRACKETS}${LABEL}(?:${DOT_ANY}${LABEL}){0,3}`,
	`${SPELT_LOCAL}${AT_SPELT}${LABEL}(?:(?:${DOT_IN_BRACKETS}|${DOT_SPELT}|\\.)${LABEL}){0,3}(?:${DOT_IN_BRACKETS}|${DOT_SPELT})\\p{L}{2,6}`,
	// "Look at sayso.example" is a sentence; a name with a dot or a number in it, or a provider of mail, is not.
	`[\\p{L}\\p{N}]{1,32}[._\\d][\\p{L}\\p{N}._-]{0,32}${AT_SPELT}${LABEL}(?:\\.${LABEL}){0,3}\\.${TOP}`,
	`${LOCAL}${AT_SPELT}${PROVIDER}(?:\\s?\\.\\s?${TOP}){0,3}`,
	`${LOCAL}${AT_SPELT}${PROVIDER_OR_WORD}\\.(?:co\\.uk|com|net)`
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'));

function canonicalOf(text: string): string {
	return text
		.replace(/[\s([{<]+(?:at|@)[\s)\]}>]+/g, '@')
		.replace(/[\s([{<]+(?:dot)[\s)\]}>]+/g, '.')
		.replace(/[\s()[\]{}<>]/g, '');
}

/**
 * Finds e-mail addresses: plain, full-width, with spaces or line breaks around their signs, and with
 * "at" and "dot" spelt, in brackets or not.
 */
export function eMailsIn({ text }: FoldedText): Found[] {
	return SPELLINGS.flatMap((spelling) =>
		[...text.matchAll(spelling)].map((match) => ({
			from: match.index,
			to: match.index + match[0].length,
			canonical: canonicalOf(match[0])
		}))
	);
}
