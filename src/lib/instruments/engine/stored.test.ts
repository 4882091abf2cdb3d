import { describe, expect, it } from 'vitest';
import { sample } from '#lib/instruments/engine/sample.ts';
import { answersFrom } from '#lib/instruments/engine/stored.ts';

const sad = { value: ['sad'], audience: 'everyone' };

describe('answersFrom', () => {
	it.each<[string, unknown, string[], string[]]>([
		['sound answers', { mood: sad, drawing: { skip: 'ask-me' } }, ['mood', 'drawing'], []],
		['a field that is gone', { mood: sad, gone: sad }, ['mood'], ['gone']],
		['an option that is gone', { mood: { ...sad, value: ['proud'] } }, [], ['mood']],
		[
			'a private field made public',
			{ guests: { value: { picked: ['mum'], names: [] }, audience: 'everyone' } },
			[],
			['guests']
		],
		['a list', { names: { ...sad, value: ['a', 'b'] } }, ['names'], []],
		['a list that is a text', { names: { ...sad, value: 'a' } }, [], ['names']],
		['a list of no texts', { names: { ...sad, value: [1, null] } }, [], ['names']],
		['a list with nothing in it', { names: { ...sad, value: [] } }, [], ['names']],
		['a list too long', { names: { ...sad, value: ['a', 'b', 'c', 'd'] } }, [], ['names']],
		['a saying no longer allowed', { route: { skip: 'ask-me' } }, [], ['route']],
		['an answer and a saying in one', { mood: { ...sad, skip: 'ask-me' } }, [], ['mood']],
		['no audience', { mood: { value: ['sad'] } }, [], ['mood']],
		['not answers at all', 'x', [], []],
		['nothing', null, [], []]
	])('%s', (_, stored, kept, refused) => {
		const found = answersFrom(sample, stored);
		expect(Object.keys(found.answers)).toEqual(kept);
		expect(found.refused).toEqual(refused);
	});
});
