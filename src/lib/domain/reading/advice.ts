import { GRADE_LIMITS, type Readers } from '#lib/domain/reading/band-limits.ts';
import { levelOfSentences } from '#lib/domain/reading/level.ts';
import { syllablesOf } from '#lib/domain/reading/syllables.ts';
import { sentencesOf, type Sentence } from '#lib/domain/reading/text.ts';

/** A word that makes a text hard, and how often it stands there. */
export interface HardWord {
	readonly word: string;
	readonly syllables: number;
	readonly times: number;
}

/** What to do about a text: its grade against the limit, and what would help most, hardest first. */
export interface Advice {
	readonly grade: number | null;
	readonly limit: number;
	readonly longSentences: readonly { readonly text: string; readonly words: number }[];
	readonly hardWords: readonly HardWord[];
}

/** Sentences with more words than this are called long: what a reader of each kind holds in mind. */
const LONG_SENTENCE = {
	'4-7': 8,
	'8-11': 10,
	'12-15': 12,
	'16-plus': 14,
	adult: 14
} as const satisfies Record<Readers, number>;

const MOST_WORDS_NAMED = 8;

function hardWordsOf(sentences: readonly Sentence[]): HardWord[] {
	const times = new Map<string, number>();
	for (const word of sentences.flatMap(({ words }) => words)) {
		const plain = word.toLowerCase();
		times.set(plain, (times.get(plain) ?? 0) + 1);
	}
	const words = [...times].map(([word, count]) => ({
		word,
		syllables: syllablesOf(word),
		times: count
	}));
	const longest = words.filter(({ syllables }) => syllables >= 3);
	// Where no word is long, those of two syllables are what is left to change.
	const hard = longest.length > 0 ? longest : words.filter(({ syllables }) => syllables === 2);
	return hard
		.sort((a, b) => b.syllables - a.syllables || b.times - a.times)
		.slice(0, MOST_WORDS_NAMED);
}

/**
 * Which sentences and words make a text too hard for its readers. Nothing is named when it is easy
 * enough: advice nobody needs is not given.
 */
export function adviceOn(text: string, readers: Readers, leaveOut: readonly string[] = []): Advice {
	const sentences = sentencesOf(text, leaveOut);
	const { grade } = levelOfSentences(sentences);
	const limit = GRADE_LIMITS[readers];
	if (grade === null || grade <= limit) return { grade, limit, longSentences: [], hardWords: [] };
	const longSentences = sentences
		.map((sentence) => ({ text: sentence.text, words: sentence.words.length }))
		.filter(({ words }) => words > LONG_SENTENCE[readers])
		.sort((a, b) => b.words - a.words);
	return { grade, limit, longSentences, hardWords: hardWordsOf(sentences) };
}
