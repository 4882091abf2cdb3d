import type { Advice } from '#lib/domain/reading/advice.ts';

/** The sentences that tell an author how a text reads, each with its placeholders. */
export interface AdviceWords {
	/** `{grade}` and `{limit}`. */
	readonly fine: string;
	readonly hard: string;
	/** `{words}`. */
	readonly words: string;
	/** `{sentence}`. */
	readonly long: string;
}

/** What to say about a text: how it reads, then what would help. Nothing for a text without words. */
export function adviceInWords(advice: Advice, words: AdviceWords): string[] {
	const { grade, limit, hardWords, longSentences } = advice;
	if (grade === null) return [];
	const shown = String(Math.max(0, Math.round(grade * 10) / 10));
	const fill = (text: string) => text.replace('{grade}', shown).replace('{limit}', String(limit));
	if (grade <= limit) return [fill(words.fine)];
	const [longest] = longSentences;
	return [
		fill(words.hard),
		...(hardWords.length > 0
			? [words.words.replace('{words}', hardWords.map(({ word }) => word).join(', '))]
			: []),
		...(longest ? [words.long.replace('{sentence}', longest.text)] : [])
	];
}
