import { describe, expect, it } from 'vitest';
import { BANDS } from '#lib/domain/person/band.ts';
import { fitChoices } from '#lib/domain/person/fit.ts';
import {
	GRADE_LIMITS,
	MOST_WORDS_FOR_LITTLE_ONES,
	type Readers
} from '#lib/domain/reading/band-limits.ts';
import { readingLevel } from '#lib/domain/reading/level.ts';
import fit from './fit.json' with { type: 'json' };

const readers: readonly (readonly [string, Readers])[] = [
	...BANDS.map((band) => [band, band] as const),
	['open', 'adult']
];

/** Every text below a part of the tree for one kind of reader. */
function textsFor(tree: unknown, key: string): string[] {
	if (typeof tree !== 'object' || tree === null) return [];
	return Object.entries(tree).flatMap(([name, value]) =>
		typeof value === 'string' ? (name === key ? [value] : []) : textsFor(value, key)
	);
}

describe.each(readers)('the words of made to fit, %s', (key, reader) => {
	const texts = textsFor(fit, key);

	it('are within the reading grade: every sentence, and all together', () => {
		const hard = texts.filter(
			(words) =>
				words.split(' ').length >= 5 && (readingLevel(words).grade ?? 0) > GRADE_LIMITS[reader]
		);
		expect(hard).toEqual([]);
		expect(readingLevel(texts).grade).toBeLessThanOrEqual(GRADE_LIMITS[reader]);
	});

	it('name every choice', () => {
		const counted = Object.values(fitChoices).flat().length + Object.keys(fitChoices).length;
		const named = Object.keys(fitChoices).flatMap((part) => textsFor(Reflect.get(fit, part), key));
		expect(named).toHaveLength(counted);
	});
});

it('the youngest are asked in eight words at most', () => {
	const sentences = textsFor(fit, '4-7').flatMap((text) => text.split(/(?<=[.?!])\s+/));
	const long = sentences.filter((one) => one.split(/\s+/).length > MOST_WORDS_FOR_LITTLE_ONES);
	expect(long).toEqual([]);
});
