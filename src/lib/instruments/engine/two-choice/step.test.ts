import { describe, expect, it } from 'vitest';
import type { Field } from '#lib/instruments/engine/field.ts';
import { sample } from '#lib/instruments/engine/sample.ts';
import { stepBefore } from '#lib/instruments/engine/two-choice/before.ts';
import { stepOf, stepText, type Asked } from '#lib/instruments/engine/two-choice/step.ts';

const fields: readonly Field[] = sample.pages.flatMap((page): readonly Field[] => page.fields);
const many: Field = {
	id: 'many',
	kind: 'choice',
	options: ['a', 'b', 'c', 'd', 'e', 'f'],
	audience: 'only-my-iro'
};
const asked = (id: string): Asked => {
	const field = [...fields, many].find((one) => one.id === id)!;
	return { field, hears: field.audience === 'chosen', filed: false };
};

describe('a step in an address', () => {
	it.each([
		['mood', 'option.happy'],
		['safe', 'half.0.10'],
		['safe', 'begin'],
		['change', 'own'],
		['guests', 'names'],
		['mood', 'skip.rather-not'],
		['mood', 'hears.everyone'],
		['mood', 'said']
	])('%s %s is read again', (id, text) => {
		const step = stepOf(asked(id), text);
		expect(step && stepText(step)).toBe(text);
	});

	it.each([
		['mood', 'option.angry'],
		['mood', 'option.__proto__'],
		['mood', 'own'],
		['mood', 'half.0.1'],
		['safe', 'half.0.11'],
		['safe', 'half.5.5'],
		['safe', 'half.x.y'],
		['route', 'skip.rather-not'],
		['guests', 'hears.everyone'],
		['mood', 'hears.nobody'],
		['mood', ''],
		['mood', 'toString']
	])('%s %s is none', (id, text) => {
		expect(stepOf(asked(id), text)).toBeNull();
	});
});

describe('the way back', () => {
	it.each([
		['mood', 'option.happy', null],
		['mood', 'option.sad', 'option.happy'],
		['mood', 'skip.ask-me', 'option.sad'],
		['mood', 'skip.rather-not', 'skip.ask-me'],
		['mood', 'hears.everyone', 'option.happy'],
		['many', 'option.a', 'begin'],
		['many', 'skip.ask-me', 'begin'],
		['safe', 'half.3.5', 'begin'],
		['change', 'own', 'begin'],
		['guests', 'own', 'names'],
		['guests', 'names', 'option.friend'],
		['guests', 'skip.ask-me', 'names'],
		['change', 'begin', null]
	])('%s: from %s to %s', (id, from, to) => {
		const step = stepBefore(asked(id), stepOf(asked(id), from)!);
		expect(step && stepText(step)).toBe(to);
	});
});
