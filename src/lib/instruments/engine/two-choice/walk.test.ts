import { describe, expect, it } from 'vitest';
import type { Field } from '#lib/instruments/engine/field.ts';
import type { Given } from '#lib/instruments/engine/form-name.ts';
import { sample } from '#lib/instruments/engine/sample.ts';
import { firstStep } from '#lib/instruments/engine/two-choice/opening.ts';
import { stepText, type Asked } from '#lib/instruments/engine/two-choice/step.ts';
import { stepOn, type Saying } from '#lib/instruments/engine/two-choice/walk.ts';

const fields: readonly Field[] = sample.pages.flatMap((page): readonly Field[] => page.fields);
const many: Field = {
	id: 'many',
	kind: 'choice',
	options: ['a', 'b', 'c', 'd', 'e', 'f'],
	audience: 'only-my-iro'
};
const asked = (id: string, more: Partial<Asked> = {}): Asked => {
	const field = [...fields, many].find((one) => one.id === id)!;
	return { field, hears: field.audience === 'chosen', filed: false, ...more };
};

/** Takes the choices one after the other from the beginning; the steps gone through, and the outcome. */
function walked(one: Asked, sayings: string, given: Given = {}) {
	let step = firstStep(one, given);
	let filled = given;
	const steps = [stepText(step)];
	const said: Record<string, Saying> = { y: 'one', n: 'other', e: 'enough' };
	for (const letter of sayings) {
		const stepped = stepOn(one, step, said[letter]!, filled);
		filled = stepped.given;
		steps.push(stepped.next ? stepText(stepped.next) : 'done');
		if (!stepped.next) break;
		step = stepped.next;
	}
	return { steps: steps.join(' '), filled };
}

describe('a question by two choices at a time', () => {
	it.each<[string, string, Given, string, Given]>([
		// One of a few: straight to the options; then who hears it.
		['route', 'ny', {}, 'option.short option.long hears.only-my-iro', { route: ['long'] }],
		[
			'route',
			'yny',
			{},
			'option.short hears.only-my-iro hears.say-it-for-me done',
			{ route: ['short'], 'route.audience': ['say-it-for-me'] }
		],
		// It has to be answered and takes no saying: it goes round.
		['route', 'nnnn', {}, 'option.short option.long option.quiet option.short option.long', {}],
		// Several, up to a most.
		[
			'mood',
			'yyy',
			{},
			'option.happy option.sad hears.only-my-iro done',
			{
				mood: ['happy', 'sad'],
				'mood.audience': ['only-my-iro']
			}
		],
		['mood', 'nny', {}, 'option.happy option.sad skip.ask-me done', { 'mood.skip': ['ask-me'] }],
		[
			'mood',
			'nnny',
			{},
			'option.happy option.sad skip.ask-me skip.rather-not done',
			{
				'mood.skip': ['rather-not']
			}
		],
		['mood', 'nnnn', {}, 'option.happy option.sad skip.ask-me skip.rather-not done', {}],
		[
			'topics',
			'yey',
			{},
			'option.home option.school hears.only-my-iro done',
			{
				topics: ['home'],
				'topics.audience': ['only-my-iro']
			}
		],
		// Many are gone through only when somebody wants to.
		['many', 'nn', {}, 'begin skip.ask-me skip.rather-not', {}],
		['many', 'yny', {}, 'begin option.a option.b done', { many: ['b'] }],
		// A scale, by halves: 0 to 5, 3 to 5, 3 to 4, 4.
		[
			'safe',
			'yynynn',
			{},
			'begin half.0.10 half.0.5 half.3.5 half.3.4 hears.only-my-iro hears.say-it-for-me',
			{
				safe: ['4']
			}
		],
		[
			'safe',
			'ynnnn',
			{},
			'begin half.0.10 half.6.10 half.9.10 hears.only-my-iro hears.say-it-for-me',
			{
				safe: ['10']
			}
		],
		// Words are made in the form itself, and never stepped over once they are there.
		['change', 'y', {}, 'begin own', {}],
		['change', 'nnn', {}, 'begin skip.ask-me skip.rather-not done', {}],
		['change', 'n', { change: ['Hi'] }, 'said own', { change: ['Hi'] }],
		[
			'change',
			'nny',
			{ 'change.skip': ['rather-not'] },
			'said begin skip.ask-me done',
			{
				'change.skip': ['ask-me']
			}
		],
		// People: pictures, then names in one's own words.
		['guests', 'yny', {}, 'option.mum option.friend names own', { guests: ['mum'] }],
		['guests', 'ynn', {}, 'option.mum option.friend names done', { guests: ['mum'] }],
		// What was said is left, or changed; what was picked is taken away by not picking it.
		['mood', 'y', { mood: ['sad'] }, 'said done', { mood: ['sad'] }],
		[
			'mood',
			'nnnn',
			{ mood: ['sad'] },
			'said option.happy option.sad skip.ask-me skip.rather-not',
			{}
		],
		['mood', 'ny', { 'mood.skip': ['ask-me'] }, 'said option.happy option.sad', { mood: ['happy'] }]
	])('%s, %s, from %j', (id, sayings, given, steps, filled) => {
		expect(walked(asked(id), sayings, given)).toEqual({ steps, filled });
	});

	it('asks nobody who hears it where nobody may choose', () => {
		expect(walked(asked('mood', { hears: false }), 'ne').steps).toBe(
			'option.happy option.sad skip.ask-me'
		);
		expect(walked(asked('mood', { hears: false }), 'yn').steps).toBe(
			'option.happy option.sad done'
		);
	});

	it('whoever is turned down hears it no more, though nobody else is chosen', () => {
		const before = { route: ['long'], 'route.audience': ['everyone'] };
		const { steps, filled } = walked(asked('route'), 'nyn', before);
		expect(steps).toBe('said option.short hears.everyone hears.only-my-iro');
		expect(filled).toEqual({ route: ['short'] });
	});

	it('counts a photo or recording as an answer', () => {
		expect(firstStep(asked('change', { filed: true }), {})).toEqual({ ask: 'said' });
		expect(walked(asked('change', { filed: true }), 'nyy').steps).toBe('said own done');
	});

	it('never throws words away with a saying', () => {
		const { given } = stepOn(asked('change'), { ask: 'skip', id: 'ask-me' }, 'one', {
			change: ['Hi']
		});
		expect(given).toEqual({ change: ['Hi'], 'change.skip': ['ask-me'] });
	});
});
