import { describe, expect, it } from 'vitest';
import { BANDS, type Band } from '#lib/domain/person/band.ts';
import {
	GRADE_LIMITS,
	isEasyEnough,
	MOST_WORDS_FOR_LITTLE_ONES
} from '#lib/domain/reading/band-limits.ts';
import { readingLevel } from '#lib/domain/reading/level.ts';
import { en } from './index.ts';
import { KNOWN_WORDS, READING_EXCEPTIONS } from './reading-exceptions.ts';

interface Text {
	readonly at: string;
	readonly words: string;
}

/** Every text of one band below a tree, with a name or a day in its placeholders. */
function textsFor(tree: object, band: Band, at: readonly string[] = []): Text[] {
	return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
		if (typeof value === 'object' && value !== null) return textsFor(value, band, [...at, key]);
		if (key !== band || typeof value !== 'string') return [];
		return [{ at: at.join('.'), words: value.replace(/\{\{\w+\}\}/g, 'Sam') }];
	});
}

/** A label of fewer words has no grade that says anything. */
const isSentence = ({ words }: Text) => words.split(' ').length >= 5;

const areas = Object.entries(en).filter(([, tree]) => textsFor(tree, '8-11').length > 0);
const cases = areas.flatMap(([area, tree]) => BANDS.map((band) => [area, band, tree] as const));

describe.each(cases)('%s for %s', (area, band, tree) => {
	const texts = textsFor(tree, band);

	it('is within the reading grade: all together, and every sentence but those on the list', () => {
		const hard = texts.filter(
			(text) => isSentence(text) && !isEasyEnough(text.words, band, KNOWN_WORDS)
		);
		const listed = READING_EXCEPTIONS.filter((one) => one.area === area && one.band === band);
		expect(hard.map(({ at }) => at)).toEqual(listed.map(({ at }) => at));
		const all = texts.map(({ words }) => words);
		expect(readingLevel(all, KNOWN_WORDS).grade).toBeLessThanOrEqual(GRADE_LIMITS[band]);
	});
});

describe.each(areas)('%s for the youngest', (_, tree) => {
	it('comes eight words at a time', () => {
		const long = textsFor(tree, '4-7').filter(({ words }) =>
			words
				.split(/(?<=[.?!])\s+/)
				.some((one) => one.split(/\s+/).length > MOST_WORDS_FOR_LITTLE_ONES)
		);
		expect(long).toEqual([]);
	});
});

it.each(['came-of-it', 'files', 'how-it-was', 'keep', 'views'] as const)(
	'%s says the same things to every band',
	(area) => {
		const said = BANDS.map((band) => textsFor(en[area], band).map(({ at }) => at));
		expect(said).toEqual(BANDS.map(() => said[0]));
		expect(said[0]?.length).toBeGreaterThan(5);
	}
);

it('every area with words for young people is measured', () => {
	expect(areas.map(([area]) => area)).toEqual(
		expect.arrayContaining(['child', 'views', 'files', 'keep', 'my-life', 'came-of-it'])
	);
});
