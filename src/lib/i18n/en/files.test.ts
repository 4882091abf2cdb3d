import { describe, expect, it } from 'vitest';
import { BANDS, type Band } from '#lib/domain/person/band.ts';
import { GRADE_LIMITS, MOST_WORDS_FOR_LITTLE_ONES } from '#lib/domain/reading/band-limits.ts';
import { readingLevel } from '#lib/domain/reading/level.ts';
import files from './files.json' with { type: 'json' };

interface Text {
	readonly at: string;
	readonly words: string;
}

/** Every text of one band, with a name or a day in its placeholders. */
function textsFor(tree: object, band: Band, at = ''): Text[] {
	return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
		if (typeof value === 'object' && value !== null) return textsFor(value, band, `${at}.${key}`);
		if (key !== band || typeof value !== 'string') return [];
		return [{ at, words: value.replace(/\{\{\w+\}\}/g, 'Sam') }];
	});
}

const sentences = (words: string) => words.split(/(?<=[.?!])\s+/);

describe.each(BANDS)('the words of photos and recordings, %s', (band) => {
	const texts = textsFor(files, band);

	it('are the same in number for every band', () => {
		expect(texts.map(({ at }) => at)).toEqual(textsFor(files, '4-7').map(({ at }) => at));
	});

	it('are within the reading grade: every sentence, and all together', () => {
		const hard = texts.filter(({ words }) => {
			// The grade of a label says nothing.
			if (words.split(' ').length < 5) return false;
			return (readingLevel(words).grade ?? 0) > GRADE_LIMITS[band];
		});
		expect(hard).toEqual([]);
		const all = texts.map(({ words }) => words);
		expect(readingLevel(all).grade).toBeLessThanOrEqual(GRADE_LIMITS[band]);
	});
});

describe('the words for grown-ups', () => {
	it('are within the reading grade of adults', () => {
		const { grade } = readingLevel(Object.values(files.adult));
		expect(grade).toBeLessThanOrEqual(4);
	});
});

describe('the words for the youngest', () => {
	it('come eight at a time', () => {
		const long = textsFor(files, '4-7').filter(({ words }) =>
			sentences(words).some((one) => one.split(/\s+/).length > MOST_WORDS_FOR_LITTLE_ONES)
		);
		expect(long).toEqual([]);
	});
});
