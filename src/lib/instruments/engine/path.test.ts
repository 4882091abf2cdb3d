import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '#lib/instruments/engine/answer.ts';
import { answersToAll } from '#lib/instruments/engine/arbitrary-answers.ts';
import { fieldsOf } from '#lib/instruments/engine/instrument.ts';
import {
	answersOnPath,
	isOnPath,
	nextPage,
	pathOf,
	previousPage
} from '#lib/instruments/engine/path.ts';
import { sample } from '#lib/instruments/engine/sample.ts';
import { instruments } from '#lib/instruments/index.ts';

const says = (value: string | string[]): Answer => ({ value, audience: 'only-my-iro' });

const cases: readonly [string, Answers, readonly string[]][] = [
	['nothing yet', {}, ['start', 'last']],
	['the short way', { route: says('short') }, ['start', 'last']],
	['the long way', { route: says('long') }, ['start', 'more', 'last']],
	[
		'the long way with home',
		{ route: says('long'), topics: says(['home', 'school']) },
		['start', 'more', 'home', 'last']
	],
	[
		'home picked, then the short way: the page that opened it is gone',
		{ route: says('short'), topics: says(['home']) },
		['start', 'last']
	],
	['a saying opens nothing', { route: { skip: 'rather-not' } }, ['start', 'last']],
	['answers of another questionnaire', { elsewhere: says('long') }, ['start', 'last']]
];

describe('pathOf', () => {
	it.each(cases)('%s', (_, answers, expected) => {
		expect(pathOf(sample, answers).map(({ id }) => id)).toEqual(expected);
		for (const { id } of sample.pages) {
			expect(isOnPath(sample, answers, id)).toBe(expected.includes(id));
		}
	});
});

describe('nextPage and previousPage', () => {
	const long = { route: says('long') };
	it.each([
		['start', 'more', undefined],
		['more', 'last', 'start'],
		['last', undefined, 'more'],
		['home', undefined, undefined],
		['no-such-page', undefined, undefined]
	])('from %s', (from, next, previous) => {
		expect(nextPage(sample, long, from)?.id).toBe(next);
		expect(previousPage(sample, long, from)?.id).toBe(previous);
	});

	it.each(instruments.map((one) => [one.id, one] as const))(
		'%s ends after every page of the path, once, whatever is answered',
		(_, instrument) => {
			fc.assert(
				fc.property(answersToAll(fieldsOf(instrument)), (answers) => {
					const path = pathOf(instrument, answers).map(({ id }) => id);
					const forth = [];
					for (let page = path[0]; page; page = nextPage(instrument, answers, page)?.id) {
						forth.push(page);
						expect(forth.length).toBeLessThanOrEqual(instrument.pages.length);
					}
					expect(forth).toEqual(path);
					const back = [];
					for (let page = path.at(-1); page; page = previousPage(instrument, answers, page)?.id) {
						back.unshift(page);
					}
					expect(back).toEqual(path);
				}),
				{ numRuns: 15 }
			);
		},
		30_000
	);
});

describe('answersOnPath', () => {
	it('leaves out what is off the path, and changes no path', () => {
		fc.assert(
			fc.property(answersToAll(fieldsOf(sample)), (answers) => {
				const kept = answersOnPath(sample, answers);
				expect(pathOf(sample, kept)).toEqual(pathOf(sample, answers));
				const open = pathOf(sample, answers).flatMap((page) => page.fields.map(({ id }) => id));
				const expected = Object.keys(answers).filter((id) => open.some((one) => one === id));
				expect(Object.keys(kept).toSorted()).toEqual(expected.toSorted());
			})
		);
	});
});
