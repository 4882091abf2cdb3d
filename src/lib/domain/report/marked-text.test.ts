import { describe, expect, it } from 'vitest';
import { partsOf, typedOf } from './marked-text.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
const list = (isNumbered: boolean, ...items: string[]) =>
	({ kind: 'list', isNumbered, items }) as const;

describe('a typed text', () => {
	it.each([
		['one line', 'Reading goes well.', [paragraph('Reading goes well.')]],
		['two paragraphs', 'One.\n\nTwo.', [paragraph('One.'), paragraph('Two.')]],
		['lines of one paragraph', 'One.\r\nTwo.', [paragraph('One.\nTwo.')]],
		['a list', '- one\n- two', [list(false, 'one', 'two')]],
		['a numbered list', '1. one\n2) two', [list(true, 'one', 'two')]],
		[
			'a list after words',
			'We need:\n- one\n1. two',
			[paragraph('We need:'), list(false, 'one'), list(true, 'two')]
		],
		['two lists', '- one\n\n- two', [list(false, 'one'), list(false, 'two')]],
		['a dash within words', 'Well-being - good', [paragraph('Well-being - good')]],
		['a mark with nothing behind it', '- ', [paragraph('-')]],
		['nothing', ' \n\u200b\n', []]
	])('%s', (_, typed, text) => {
		expect(partsOf(typed)).toEqual([{ heading: null, text }]);
		expect(partsOf(typedOf(partsOf(typed)[0].text))).toEqual([{ heading: null, text }]);
	});

	it('with headings is so many parts', () => {
		expect(partsOf('Before.\n# Home\nWarm.\n## School\n- Good')).toEqual([
			{ heading: null, text: [paragraph('Before.')] },
			{ heading: 'Home', text: [paragraph('Warm.')] },
			{ heading: 'School', text: [list(false, 'Good')] }
		]);
	});
});
