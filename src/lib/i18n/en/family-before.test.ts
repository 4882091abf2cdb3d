import { describe, expect, it } from 'vitest';
import { isEasyEnough } from '#lib/domain/reading/band-limits.ts';
import { textsIn } from '#tests/support/texts.ts';
import home from './family-home.json' with { type: 'json' };
import meeting from './family-meeting.json' with { type: 'json' };
import say from './family-say.json' with { type: 'json' };

const filled = (words: string) => words.replace(/\{\{\w+\}\}/g, 'Sam');
/** Words of the field, each explained where it stands or in the leaflets. */
const terms = ['conference', 'decision', 'advocate', 'solicitor', 'interpreter', 'meeting'];

describe.each(Object.entries({ home, meeting, say }))('the words of family-%s', (_, tree) => {
	it('are easy to read, each and together', () => {
		const texts = [...textsIn(tree).values()].map(filled);
		const whole = texts.filter((words) => words.split(' ').length >= 5);
		expect(whole.length).toBeGreaterThan(10);
		expect(whole.filter((words) => !isEasyEnough(words, 'adult', terms))).toEqual([]);
		expect(isEasyEnough(texts, 'adult', terms)).toBe(true);
	});
});
