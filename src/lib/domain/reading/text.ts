import { without, wordsOf } from '#lib/domain/reading/words.ts';

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
