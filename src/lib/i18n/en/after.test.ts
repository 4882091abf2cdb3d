import { describe, expect, it } from 'vitest';
import { BANDS, type Band } from '#lib/domain/person/band.ts';
import {
	GRADE_LIMITS,
	isEasyEnough,
	MOST_WORDS_FOR_LITTLE_ONES
} from '#lib/domain/reading/band-limits.ts';
import { readingLevel } from '#lib/domain/reading/level.ts';
import cameOfIt from './came-of-it.json' with { type: 'json' };
import howItWas from './how-it-was.json' with { type: 'json' };

interface Text {
	readonly at: string;
	readonly words: string;
}

const filled = (words: string) => words.replace(/\{\{\w+\}\}/g, 'Sam');

/** Every text of one band, with a name or a day in its placeholders. */
function textsFor(tree: object, band: Band, at = ''): Text[] {
	return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
		if (typeof value === 'object' && value !== null) return textsFor(value, band, `${at}.${key}`);
		return key === band && typeof value === 'string' ? [{ at, words: filled(value) }] : [];
	});
}

const files = { 'came-of-it': cameOfIt, 'how-it-was': howItWas };
const cases = Object.entries(files).flatMap(([name, tree]) =>
	BANDS.map((band) => [name, band, tree] as const)
);

describe.each(cases)('%s, %s', (_, band, tree) => {
	const texts = textsFor(tree, band);

	it('is there for every band', () => {
		expect(texts.map(({ at }) => at)).toEqual(textsFor(tree, '4-7').map(({ at }) => at));
	});

	it('is within the reading grade: every sentence, and all together', () => {
		// The grade of a label says nothing.
		const whole = texts.filter(({ words }) => words.split(' ').length >= 5);
		expect(whole.filter(({ words }) => !isEasyEnough(words, band, ['conference']))).toEqual([]);
		const all = texts.map(({ words }) => words);
		const grade = readingLevel(all, ['conference']).grade;
		expect(grade).toBeLessThanOrEqual(GRADE_LIMITS[band]);
	});
});

describe('the words for the youngest', () => {
	it('come eight at a time', () => {
		const texts = Object.values(files).flatMap((tree) => textsFor(tree, '4-7'));
		const long = texts.filter(({ words }) =>
			words
				.split(/(?<=[.?!])\s+/)
				.some((one) => one.split(/\s+/).length > MOST_WORDS_FOR_LITTLE_ONES)
		);
		expect(long).toEqual([]);
	});
});

describe('the words for family', () => {
	it('are easy to read', () => {
		const { home, ...rest } = howItWas.adult;
		const texts = [...Object.values(home), ...Object.values(rest)].map(filled);
		const whole = texts.filter((words) => words.split(' ').length >= 5);
		expect(whole.filter((words) => !isEasyEnough(words, 'adult', ['conference']))).toEqual([]);
	});
});
