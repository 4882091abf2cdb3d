/** Titles whose full stop ends no sentence. */
const TITLES = /\b(Mr|Mrs|Ms|Dr|St|Prof)\./g;

/** What is in a text but is not read as its words: markup, placeholders and addresses. */
const NOT_READ = [
	[/<[^>]*>/g, ' '],
	[/\{\{[^}]*\}\}/g, ' '],
	[/\[([^\]]*)\]\([^)]*\)/g, '$1'],
	[/\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g, ' '],
	[TITLES, '$1'],
	[/[*_`#>|]/g, ' ']
] as const satisfies readonly (readonly [RegExp, string])[];

function escaped(term: string): string {
	return term
		.trim()
		.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
		.replace(/\s+/g, String.raw`\s+`);
}

/** A text without the terms to leave out, each also with 's or a plural s. */
function without(text: string, terms: readonly string[]): string {
	const longestFirst = terms.filter((term) => term.trim()).sort((a, b) => b.length - a.length);
	if (longestFirst.length === 0) return text;
	const any = longestFirst.map(escaped).join('|');
	const whole = String.raw`(^|[^\p{L}\p{N}])(?:${any})(?:['’]s|e?s['’]?)?(?![\p{L}\p{N}])`;
	return text.replace(new RegExp(whole, 'giu'), '$1');
}

/** The words of a text: hyphens part them, and what has a figure in it is no word. */
function wordsOf(text: string): string[] {
	const found = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
	return found.filter((word) => !/\p{N}/u.test(word)).map((word) => word.replace(/['’]+$/, ''));
}

/** A sentence as it stands, and the words of it that count. */
export interface Sentence {
	readonly text: string;
	readonly words: readonly string[];
}

/**
 * The sentences of a text. A full stop, an exclamation or question mark ends one, and so does the end
 * of a line (a heading, a label, a point of a list). Those with no words left are none.
 */
export function sentencesOf(text: string, leaveOut: readonly string[] = []): Sentence[] {
	const read = NOT_READ.reduce((left, [pattern, by]) => left.replace(pattern, by), text);
	return read
		.split(/\n+|([.!?…]+["'”’)]*)(?=\s)/)
		.reduce<string[]>((parts, part, index, all) => {
			if (index % 2 === 0) parts.push(`${part}${all[index + 1] ?? ''}`.trim());
			return parts;
		}, [])
		.map((sentence) => ({ text: sentence, words: wordsOf(without(sentence, leaveOut)) }))
		.filter(({ words }) => words.length > 0);
}
