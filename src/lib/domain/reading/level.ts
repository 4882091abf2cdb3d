import { syllablesOf } from '#lib/domain/reading/syllables.ts';
import { sentencesOf, type Sentence } from '#lib/domain/reading/text.ts';

/** How hard a text is to read, with the counts that say so. */
export interface ReadingLevel {
	/** Flesch-Kincaid grade: years of school; may be negative. Null when there are no words. */
	readonly grade: number | null;
	readonly sentences: number;
	readonly words: number;
	readonly syllables: number;
}

/** The level of sentences: the longer they are, and the longer their words, the higher. */
export function levelOfSentences(sentences: readonly Sentence[]): ReadingLevel {
	const words = sentences.flatMap((sentence) => sentence.words);
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	const counts = { sentences: sentences.length, words: words.length, syllables };
	if (words.length === 0) return { grade: null, ...counts };
	const grade =
		0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
	return { grade, ...counts };
}

/**
 * The reading level of an English text, or of several read together (the texts of a page: the grade of
 * a single word or label says nothing). `leaveOut` are the words that can't be helped: names, and terms
 * that the glossary explains where they stand. Figures, addresses and placeholders are left out, too.
 */
export function readingLevel(
	text: string | readonly string[],
	leaveOut: readonly string[] = []
): ReadingLevel {
	return levelOfSentences(sentencesOf([text].flat().join('\n'), leaveOut));
}
