import { describe, expect, it } from 'vitest';
import { adviceOn } from '#lib/domain/reading/advice.ts';
import { adviceInWords } from './advice-words.ts';

const words = {
	fine: 'Grade {grade}, fine',
	hard: 'Grade {grade}, aim for {limit}',
	words: 'Hard: {words}',
	long: 'Long: {sentence}'
};

describe('advice on words for a child', () => {
	it('says nothing about nothing', () => {
		expect(adviceInWords(adviceOn('', '8-11'), words)).toEqual([]);
	});

	it('says that easy words are fine', () => {
		expect(adviceInWords(adviceOn('You can see your gran on Sunday.', '8-11'), words)).toHaveLength(
			1
		);
	});

	it('names hard words and the longest sentence', () => {
		const text =
			'Your social worker will investigate alternative arrangements concerning supervised family contact before the next statutory review meeting.';
		const [head, hard, long] = adviceInWords(adviceOn(text, '8-11'), words);
		expect(head).toMatch(/^Grade \d+(\.\d)?, aim for 3$/);
		expect(hard).toContain('alternative');
		expect(long).toBe(`Long: ${text}`);
	});
});
