import { describe, expect, it } from 'vitest';
import { GRADE_LIMITS, isEasyEnough, type Readers } from '#lib/domain/reading/band-limits.ts';
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

describe('isEasyEnough', () => {
	const texts: Record<Readers, string> = {
		'4-7': 'How do you feel? Who helps you? Pick a face.',
		'8-11': 'What is good at home? What would you like to change? You can draw it or write it.',
		'12-15': 'You choose who sees this. If you are not safe, we have to tell someone who can help.',
		'16-plus': 'Your plan says where you will live and who will help. You can ask to change it.',
		adult:
			'You can read the report here. If you think a part is wrong, you can say so before we meet.'
	};
	const official =
		'Participation in statutory conferences necessitates appropriate preparation by professionals.';

	it.each(Object.keys(GRADE_LIMITS) as Readers[])('%s', (readers) => {
		expect(isEasyEnough(texts[readers], readers)).toBe(true);
		expect(isEasyEnough(official, readers)).toBe(false);
		expect(isEasyEnough('', readers)).toBe(true);
	});

	it('asks more of texts for little ones', () => {
		const text = 'You can tell us about your family and your school. We will listen to you.';
		expect(isEasyEnough(text, 'adult')).toBe(true);
		expect(isEasyEnough(text, '4-7')).toBe(false);
	});

	it('asks no less of texts for younger readers', () => {
		const limits = Object.values(GRADE_LIMITS);
		expect([...limits].sort((a, b) => a - b)).toEqual(limits);
	});
});
