import { z } from 'zod';

/** Controls but tab and line feed, lone surrogates, and code points that are no characters. */
const refused = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
const tabOrLineFeed = /[\t\n]/g;

/** Marks that turn the direction of everything after them: pasted along unseen, never meant. */
const directionOverrides = /[\u202a-\u202e\u2066-\u2069]/g;

/** Nothing that can be seen: white space and invisible formatting only. */
const blank = /^[\s\p{Cf}]*$/u;

/**
 * Words as sent by a form, made ready to check: line ends as one line feed, ends trimmed, marks
 * that override direction left out. Words are otherwise kept as the child wrote them.
 */
export function tidy(words: string): string {
	const tidied = words.replace(/\r\n?/g, '\n').replace(directionOverrides, '').trim();
	return blank.test(tidied) ? '' : tidied;
}

function isPlain(words: string): boolean {
	return !refused.test(words.replace(tabOrLineFeed, ''));
}

/** Tidied words, not empty, at most `maxLength` UTF-16 units, with nothing that is not writing. */
export function wordsSchema(maxLength: number) {
	return z
		.string()
		.max(maxLength, 'too-long')
		.refine(isPlain, 'not-words')
		.refine((words) => words !== '' && tidy(words) === words, 'not-words');
}
