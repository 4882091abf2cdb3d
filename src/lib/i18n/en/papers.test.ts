import { describe, expect, it } from 'vitest';
import { BANDS, type Band } from '#lib/domain/person/band.ts';
import {
	isEasyEnough,
	MOST_WORDS_FOR_LITTLE_ONES,
	type Readers
} from '#lib/domain/reading/band-limits.ts';
import hardWords from './hard-words.json' with { type: 'json' };
import papers from './papers.json' with { type: 'json' };

interface Text {
	readonly at: string;
	/** Null: every reader has the same. */
	readonly voice: Readers | null;
	readonly words: string;
}

const voices: readonly string[] = ['adult', ...BANDS];
const filled = (words: string) => words.replace(/\{\{\w+\}\}/g, 'Sam');

function textsIn(tree: object, at = ''): Text[] {
	return Object.entries(tree).flatMap(([key, value]: [string, unknown]): Text[] => {
		if (typeof value === 'object' && value !== null) return textsIn(value, `${at}.${key}`);
		if (typeof value !== 'string') return [];
		const voice = voices.includes(key) ? (key as Readers) : null;
		return [{ at: voice ? at : `${at}.${key}`, voice, words: filled(value) }];
	});
}

/** Names, and words that each such page explains. */
const known = ['conference', 'decision', 'IRO', 'Ombudsman', 'PDF'];
/** Only grown-ups come to these. */
const forAdults = /^\.(appeal|locked|hard_words)/;
const texts = textsIn(papers);
const whole = ({ words }: Text) => words.split(' ').length >= 5;

describe.each<Readers>(['adult', ...BANDS])('what papers say to %s', (voice) => {
	const own = texts.filter((one) =>
		one.voice === null ? voice === 'adult' || !forAdults.test(one.at) : one.voice === voice
	);

	it('is there for all that is said to anybody', () => {
		const places = (to: Readers) => texts.filter((one) => one.voice === to).map(({ at }) => at);
		expect(places(voice)).toEqual(places('adult'));
	});

	it('is easy enough, every text', () => {
		// What all readers share is held to the limit of the 8-11; the youngest hear most of it said.
		const limit = (one: Text) => (one.voice === null && voice === '4-7' ? '8-11' : voice);
		const hard = own.filter(whole).filter((one) => !isEasyEnough(one.words, limit(one), known));
		expect(hard).toEqual([]);
	});
});

describe('what papers say to the youngest alone', () => {
	it('comes eight words at a time', () => {
		const young: Band = '4-7';
		const long = texts
			.filter(({ voice }) => voice === young)
			.flatMap(({ words }) => words.split(/(?<=[.?!])\s+/))
			.filter((one) => one.split(/\s+/).length > MOST_WORDS_FOR_LITTLE_ONES);
		expect(long).toEqual([]);
	});
});

describe('what hard words mean', () => {
	it('is said without hard words', () => {
		const hard = textsIn(hardWords).filter(
			({ words }) => !isEasyEnough(words, 'adult', ['council', 'family', 'social', 'police'])
		);
		expect(hard).toEqual([]);
	});
});
