import { describe, expect, it } from 'vitest';
import { decidedIn, stageAt, type Stage } from './stages.ts';

const stages: readonly Stage[] = [
	{
		name: 'helped',
		question: 'Who helped?',
		options: [
			{ id: 'alone', words: 'Nobody' },
			{ id: 'carer', words: 'My carer' }
		]
	},
	{ name: 'iro', question: 'May they see it?', thing: { words: 'My IRO' } }
];

describe('what is decided before something is sent', () => {
	it.each([
		['', 'Nobody', '?helped=alone', '?at=carer'],
		['at=carer', 'My carer', '?helped=carer', '?at=alone'],
		['at=nobody', 'Nobody', '?helped=alone', '?at=carer'],
		['helped=stranger', 'Nobody', '?helped=alone', '?at=carer'],
		['helped=carer', 'My IRO', '?helped=carer&iro=yes', '?helped=carer&iro=no'],
		['helped=carer&iro=perhaps', 'My IRO', '?helped=carer&iro=yes', '?helped=carer&iro=no']
	])('%s asks about %s', (search, thing, one, other) => {
		const at = stageAt(stages, new URLSearchParams(search));
		expect(at && [at.thing.words, at.one, at.other]).toEqual([thing, one, other]);
	});

	it('is all of it, once', () => {
		const search = new URLSearchParams('helped=alone&iro=no&evil=1');
		expect(stageAt(stages, search)).toBeNull();
		expect(decidedIn(stages, search)).toEqual([
			['helped', 'alone'],
			['iro', 'no']
		]);
	});
});
