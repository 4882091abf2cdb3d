import { describe, expect, it } from 'vitest';
import type { Audience } from '#lib/instruments/engine/audience.ts';
import { fieldsOf } from '#lib/instruments/engine/instrument.ts';
import { instrumentFor, instruments } from '#lib/instruments/index.ts';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import { freeze } from '#lib/server/views/content.ts';
import { answersOf } from './answer.ts';
import { inOrder, privateFields, worryFields } from './order.ts';

const instrument = instrumentFor('looked-after-review', '8-11');
const says = (value: string | readonly string[], audience: Audience = 'only-my-iro') => ({
	value,
	audience
});

function ordered(answers: Parameters<typeof freeze>[1]) {
	const content = freeze(instrument, answers, 'en', anyKey(translator('en')));
	return inOrder(answersOf(content, instrument), instrument, content);
}

describe('what is laid out first', () => {
	it('is what is not safe, then worries, then what is for the IRO alone, then the rest by page', () => {
		const found = ordered({
			'feel-today': says(['sad']),
			'safe-at-home': says('no'),
			worries: says('The dark'),
			'only-my-iro': says('A secret'),
			'school-is': { skip: 'ask-me' },
			'rules-fair': { skip: 'rather-not' },
			wishes: says(['A dog', 'A bike'])
		});
		const fields = (list: readonly { field: string }[]) => list.map(({ field }) => field);
		expect(fields(found.notSafe)).toEqual(['safe-at-home']);
		expect(fields(found.worries)).toEqual(['worries']);
		expect(fields(found.onlyYou)).toEqual(['school-is', 'only-my-iro']);
		expect(fields(found.left)).toEqual(['rules-fair']);
		expect(found.pages.map(({ answers }) => fields(answers))).toEqual([['feel-today']]);
	});

	it('names only questions that some instrument asks', () => {
		const known = new Set(instruments.flatMap((one) => fieldsOf(one).map(({ id }) => id)));
		expect([...worryFields, ...privateFields].filter((id) => !known.has(id))).toEqual([]);
	});
});
