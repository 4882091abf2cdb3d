import { describe, expect, it } from 'vitest';
import { readingLevel } from '#lib/domain/reading/level.ts';

describe('readingLevel', () => {
	it.each([
		['The cat sat on the mat.', 1, 6, 6, 0.39 * 6 + 11.8 - 15.59],
		['You can say no. You can stop.', 2, 7, 7, 0.39 * 3.5 + 11.8 - 15.59],
		['Tell your social worker.', 1, 4, 6, 0.39 * 4 + 11.8 * 1.5 - 15.59]
	])('%j: %d sentences, %d words, %d syllables', (text, sentences, words, syllables, grade) => {
		const level = readingLevel(text);
		expect(level).toMatchObject({ sentences, words, syllables });
		expect(level.grade).toBeCloseTo(grade, 9);
	});

	it.each(['', ' ', '999', '{{name}}', '...'])('%j has none', (text) => {
		expect(readingLevel(text)).toEqual({ grade: null, sentences: 0, words: 0, syllables: 0 });
	});

	it('takes the texts of a page together', () => {
		const page = ['How are you?', 'Say it in your own way', 'Go on'];
		expect(readingLevel(page)).toMatchObject({ sentences: 3, words: 11 });
	});

	it('is lower without the words that can not be helped', () => {
		const text = 'Your independent reviewing officer is Philippa.';
		const leaveOut = ['Philippa', 'independent reviewing officer'];
		expect(readingLevel(text).grade).toBeGreaterThan(10);
		expect(readingLevel(text, leaveOut)).toMatchObject({ words: 2, syllables: 2 });
	});
});
