import { describe, expect, it } from 'vitest';
import { isBand } from '#lib/domain/person/band.ts';
import { helpLines } from '#lib/domain/help/lines.ts';
import { GRADE_LIMITS, MOST_WORDS_FOR_LITTLE_ONES } from '#lib/domain/reading/band-limits.ts';
import { readingLevel } from '#lib/domain/reading/level.ts';
import { knowTexts } from './index.ts';
import page from './page.json' with { type: 'json' };

/** Every text below a part of the tree. */
function textsIn(tree: unknown): string[] {
	if (typeof tree === 'string') return [tree];
	return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsIn) : [];
}

/** Names of bodies, which can't be made shorter. */
const names = [
	'Always Heard',
	'independent reviewing officer',
	'Help at Hand',
	'Family Rights Group',
	'Children in Care Council',
	'Local Government and Social Care Ombudsman',
	'Information Commissioner'
];

const files = Object.entries(knowTexts).map(([name, texts]) => {
	const reader = name.replace('know/', '');
	const glossary = 'glossary' in texts ? Object.values(texts.glossary) : [];
	return { reader, texts, glossary, limit: GRADE_LIMITS[isBand(reader) ? reader : 'adult'] };
});

describe.each(files)('what $reader should know', ({ reader, texts, glossary, limit }) => {
	const { leaflets, ...rest } = texts;
	const explained = glossary.flatMap(({ word }) => word.replace(/ \(.*\)/, '').split(', '));
	const leaveOut = [...names, ...explained];

	it.each(Object.entries({ ...leaflets, rest }))('%s is within the grade', (_, leaflet) => {
		// Headings that stand for nothing but a list of words say nothing alone.
		const all = textsIn(leaflet);
		if (all.join(' ').split(' ').length < 12) return;
		expect(readingLevel(all, leaveOut).grade).toBeLessThanOrEqual(limit);
	});

	it('has no sentence far above it', () => {
		const hard = textsIn(texts)
			.filter((words) => words.split(' ').length > 7)
			.filter((words) => (readingLevel(words, leaveOut).grade ?? 0) > limit + 3);
		expect(hard).toEqual([]);
	});

	it('is well set: no doubled space, no straight quotes, nothing shouted', () => {
		expect(textsIn(texts).filter((words) => /  |["']|!|^\s|\s$|^$/.test(words))).toEqual([]);
	});

	it('holds no telephone number: those come of the one list', () => {
		expect(textsIn(texts).filter((words) => /\d[\d ]{3,}\d/.test(words))).toEqual([]);
	});

	it('says no more at a time than its readers can take', () => {
		const most = reader === '4-7' ? MOST_WORDS_FOR_LITTLE_ONES : 26;
		const long = textsIn(texts)
			.flatMap((words) => words.split(/(?<=[.?:])\s+/))
			.filter((sentence) => sentence.split(/\s+/).length > most);
		expect(long).toEqual([]);
	});
});

describe('the words around the leaflets', () => {
	it('are easy to read, and hold no number but those of the list', () => {
		const { sources, ...others } = page;
		expect(readingLevel(textsIn(others)).grade).toBeLessThanOrEqual(GRADE_LIMITS.adult);
		const found = textsIn([others, sources]).flatMap(
			(words) => words.match(/\d[\d ]{3,}\d/g) ?? []
		);
		const known: readonly string[] = helpLines.map(({ number }) => number);
		expect(found.filter((number) => !known.includes(number.trim()))).toEqual([]);
	});
});
