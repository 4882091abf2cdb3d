import { describe, expect, it } from 'vitest';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import { firstToDo, progressOf } from '#lib/instruments/engine/progress.ts';
import { sample } from '#lib/instruments/engine/sample.ts';

const long = { route: { value: 'long', audience: 'only-my-iro' } } as const;

const cases: readonly [string, Answers, string[], Record<string, string>, string | undefined][] = [
	['at the start', {}, [], { start: 'todo', last: 'todo' }, 'start'],
	[
		'a compulsory answer is missing',
		{ mood: { skip: 'ask-me' } },
		['start'],
		{ start: 'todo', last: 'todo' },
		'start'
	],
	[
		'been there and left empty',
		long,
		['start', 'more'],
		{ start: 'done', more: 'skipped', last: 'todo' },
		'last'
	],
	[
		'a saying is an answer',
		{ ...long, topics: { skip: 'rather-not' } },
		['start', 'more', 'last'],
		{ start: 'done', more: 'done', last: 'skipped' },
		undefined
	]
];

describe('progressOf', () => {
	it.each(cases)('%s', (_, answers, visited, states, next) => {
		const progress = progressOf(sample, answers, visited);
		expect(Object.fromEntries(progress.map(({ page, state }) => [page.id, state]))).toEqual(states);
		expect(firstToDo(progress)?.id).toBe(next);
	});
});
