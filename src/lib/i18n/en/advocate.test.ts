import { describe, expect, it } from 'vitest';
import { BANDS, type Band } from '#lib/domain/person/band.ts';
import {
	GRADE_LIMITS,
	isEasyEnough,
	MOST_WORDS_FOR_LITTLE_ONES
} from '#lib/domain/reading/band-limits.ts';
import { readingLevel } from '#lib/domain/reading/level.ts';
import advocate from './advocate.json' with { type: 'json' };
import mine from './my-advocate.json' with { type: 'json' };

interface Text {
	readonly at: string;
	readonly words: string;
}

/** Words of the field that are said where they stand, and names. */
const known = ['conference', 'advocate', 'authority', 'meeting'];

const filled = (words: string) => words.replace(/\{\{\w+\}\}/g, 'Sam');

function textsIn(tree: object, at = ''): Text[] {
	return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
		if (typeof value === 'object' && value !== null) return textsIn(value, `${at}.${key}`);
		return typeof value === 'string' ? [{ at: `${at}.${key}`, words: filled(value) }] : [];
	});
}

const ofBand = (band: Band) => textsIn(mine).filter(({ at }) => at.endsWith(`.${band}`));

const cases = [
	...BANDS.map((band) => [`the young people’s words, ${band}`, ofBand(band), band] as const),
	['the advocates’ words', textsIn(advocate), '16-plus'] as const
];

describe.each(cases)('%s', (_, texts, band) => {
	it('are within the reading grade: every sentence, and all together', () => {
		// The grade of a label says nothing.
		const whole = texts.filter(({ words }) => words.split(' ').length >= 5);
		expect(whole.filter(({ words }) => !isEasyEnough(words, band, known))).toEqual([]);
		const all = texts.map(({ words }) => words);
		expect(readingLevel(all, known).grade).toBeLessThanOrEqual(GRADE_LIMITS[band]);
	});
});

describe('the young people’s words', () => {
	it('are there for every band', () => {
		const keys = (band: Band) => ofBand(band).map(({ at }) => at.slice(0, -band.length));
		for (const band of BANDS) expect(keys(band)).toEqual(keys('4-7'));
	});

	it('come eight at a time for the youngest', () => {
		const long = ofBand('4-7').filter(({ words }) =>
			words
				.split(/(?<=[.?!])\s+/)
				.some((one) => one.split(/\s+/).length > MOST_WORDS_FOR_LITTLE_ONES)
		);
		expect(long).toEqual([]);
	});
});
