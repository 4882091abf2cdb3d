import { describe, expect, it } from 'vitest';
import { hardWordsIn, stretchesOf } from './hard-words.ts';

describe('hard words', () => {
	it.each([
		['The core group met.', ['core-group']],
		['A review child protection conference is due.', ['review-conference']],
		['A child protection conference is due.', ['protection-conference']],
		['Section 47 and S.20', ['section-47', 'section-20']],
		['An interim care order, then a care order', ['interim-care-order', 'care-order']],
		['The iron gate was hiro’s', []],
		['Nothing hard here.', []]
	])('%s', (text, words) => {
		expect(hardWordsIn([text]).map(({ word }) => word)).toEqual(words);
	});

	it('leave the text as it was', () => {
		const text = 'The RCPC agreed that the threshold of significant harm (section 47) was met.';
		const cut = stretchesOf(text);
		expect(cut.map((one) => one.text).join('')).toBe(text);
		expect(cut.filter(({ word }) => word !== null)).toHaveLength(4);
	});

	it('are named once, as they first stand', () => {
		expect(hardWordsIn(['The Core Group.', 'the core group'])).toEqual([
			{ word: 'core-group', as: 'Core Group' }
		]);
	});
});
