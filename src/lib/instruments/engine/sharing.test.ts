import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '#lib/instruments/engine/answer.ts';
import type { Audience } from '#lib/instruments/engine/audience.ts';
import { fieldOf } from '#lib/instruments/engine/instrument.ts';
import {
	answersForEveryone,
	audienceOf,
	fieldsFor,
	withAudience
} from '#lib/instruments/engine/sharing.ts';
import { sample } from '#lib/instruments/engine/sample.ts';
import { instrumentFor } from '#lib/instruments/index.ts';

const to = (audience: Audience, value: string | string[]): Answer => ({ value, audience });

const answers: Answers = {
	mood: to('everyone', ['happy']),
	route: to('only-my-iro', 'short'),
	wishes: to('say-it-for-me', ['a dog']),
	// Forged or left from an earlier version: the field is private all the same.
	guests: { value: { picked: ['mum'], names: [] }, audience: 'everyone' },
	drawing: { skip: 'ask-me' },
	// Off the path.
	change: to('everyone', 'no more shouting')
};

describe('who may hear', () => {
	it.each<[Audience, string[]]>([
		['everyone', ['mood']],
		['say-it-for-me', ['wishes']],
		['only-my-iro', ['guests', 'drawing']]
	])('%s: %o', (audience, expected) => {
		expect(fieldsFor(audience, sample, answers).map(({ id }) => id)).toEqual(expected);
	});

	it('gives the meeting what was meant for everyone, and nothing else', () => {
		expect(answersForEveryone(sample, answers)).toEqual({ mood: answers.mood });
	});

	it('gives the meeting nothing once the child asked for that', () => {
		const quiet = { ...answers, route: to('only-my-iro', 'quiet') };
		expect(answersForEveryone(sample, quiet)).toEqual({});
		expect(fieldsFor('only-my-iro', sample, quiet)).toHaveLength(4);
	});

	it.each([
		['only-you', false],
		['some-people', false],
		['ask-me-first', false],
		['everyone', true]
	])('before a conference, "who may know": %s', (known, shared) => {
		const conference = instrumentFor('conference', '12-15');
		const said = { stop: to('everyone', 'x'), 'who-may-know': to('only-my-iro', known) };
		expect('stop' in answersForEveryone(conference, said)).toBe(shared);
	});
});

describe('withAudience', () => {
	it.each<[string, Answer, Audience]>([
		['mood', to('only-my-iro', ['sad']), 'everyone'],
		['guests', to('only-my-iro', ['mum']), 'only-my-iro'],
		['drawing', { skip: 'rather-not' }, 'only-my-iro']
	])('%s', (id, answer, audience) => {
		const field = fieldOf(sample, id);
		if (!field) throw new Error(`no field ${id}`);
		expect(audienceOf(field, withAudience(field, answer, 'everyone'))).toBe(audience);
	});
});
