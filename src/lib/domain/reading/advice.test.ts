import { describe, expect, it } from 'vitest';
import { adviceOn } from '#lib/domain/reading/advice.ts';

describe('adviceOn', () => {
	it('names nothing when a text is easy enough', () => {
		expect(adviceOn('You can see your mum. She will come on Sunday.', '8-11')).toMatchObject({
			limit: 3,
			longSentences: [],
			hardWords: []
		});
		expect(adviceOn('', '4-7')).toMatchObject({ grade: null, limit: 1, hardWords: [] });
	});

	it('names the hardest words first, with how often they stand there', () => {
		const text = 'The accommodation is temporary. The accommodation has a garden. It is adequate.';
		expect(adviceOn(text, '8-11').hardWords).toEqual([
			{ word: 'accommodation', syllables: 5, times: 2 },
			{ word: 'temporary', syllables: 4, times: 1 },
			{ word: 'adequate', syllables: 3, times: 1 }
		]);
	});

	it('names long sentences, the longest first', () => {
		const long =
			'We asked the school if you can go to the club and they said that they will think about it.';
		const longer = `${long.slice(0, -1)} and then they will write to us and to you.`;
		const { longSentences } = adviceOn(`You asked. ${long} ${longer}`, '8-11');
		expect(longSentences).toEqual([
			{ text: longer, words: 30 },
			{ text: long, words: 20 }
		]);
	});

	it('falls back to words of two syllables where none is longer', () => {
		const { hardWords } = adviceOn('Sister. Brother, brother.', '4-7');
		expect(hardWords.map(({ word }) => word)).toEqual(['brother', 'sister']);
	});

	it('names no word that was left out', () => {
		const text = 'The conference accommodates everybody.';
		const { hardWords } = adviceOn(text, 'adult', ['conference']);
		expect(hardWords.map(({ word }) => word)).toEqual(['accommodates', 'everybody']);
	});

	it('names only as many words as can be minded', () => {
		const text = 'Family hospital holiday telephone conference animal area period musical medical.';
		expect(adviceOn(text, 'adult').hardWords).toHaveLength(8);
	});
});
