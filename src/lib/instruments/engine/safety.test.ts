import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '#lib/instruments/engine/answer.ts';
import { fieldOf, fieldsOf } from '#lib/instruments/engine/instrument.ts';
import { mayRaiseAlert, mustRaiseAlert, notSafeFields } from '#lib/instruments/engine/safety.ts';
import { sample } from '#lib/instruments/engine/sample.ts';
import { instruments } from '#lib/instruments/index.ts';

const says = (value: string | number | string[]): Answer => ({ value, audience: 'only-my-iro' });
const long = { route: says('long'), topics: says(['home']) };

const cases: readonly [string, Answers, string[]][] = [
	['nothing said', {}, []],
	['safe', { ...long, safe: says(4) }, []],
	['not safe', { ...long, safe: says(3) }, ['safe']],
	[
		'two answers that say it',
		{ ...long, safe: says(0), things: says(['hurt']) },
		['things', 'safe']
	],
	['a saying says nothing', { ...long, safe: { skip: 'ask-me' } }, []]
];

describe('answers that say "not safe"', () => {
	it.each(cases)('%s', (_, answers, expected) => {
		expect(notSafeFields(fieldsOf(sample), answers).map(({ id }) => id)).toEqual(expected);
		expect(mustRaiseAlert(sample, answers)).toBe(expected.length > 0);
	});

	it('raise nothing from a page that has left the path: it is not sent', () => {
		expect(mustRaiseAlert(sample, { route: says('short'), safe: says(0) })).toBe(false);
	});

	it('are known beforehand, so that a child is told before sending', () => {
		expect(sample.pages.map((page) => mayRaiseAlert(page.fields))).toEqual([
			false,
			true,
			true,
			false
		]);
	});
});

const raising: readonly [string, string, Answer][] = [
	['views-4-7', 'safe-at-home', says(['no'])],
	['views-4-7', 'home-hard', says(['food', 'hurt'])],
	['views-4-7', 'worries', says(['hurt'])],
	['views-8-11', 'safe-at-home', says('not-really')],
	['views-8-11', 'bullying', says('scared')],
	['views-12-15', 'safe-at-home', says('no')],
	['views-12-15', 'safe-out', says('no')],
	['views-12-15', 'body-and-mind', says(['hurting-myself'])],
	['views-16-plus', 'safe-out', says('not-really')],
	['conference-4-7', 'how-safe', says(3)],
	['conference-4-7', 'worry-things', says(['hurt'])],
	['conference-8-11', 'how-safe', says(0)],
	['conference-8-11', 'worry-things', says(['touched'])],
	['conference-12-15', 'worry-things', says(['shouting', 'hurt'])],
	['conference-16-plus', 'how-safe', says(2)]
];
const silent: readonly [string, string, Answer][] = [
	['views-4-7', 'safe-at-home', says(['sometimes'])],
	['views-4-7', 'home-hard', says(['food'])],
	['views-8-11', 'safe-at-home', says('mostly')],
	['views-12-15', 'how-things-are', says(0)],
	['conference-12-15', 'how-safe', says(4)],
	['conference-8-11', 'worry-things', says(['nothing'])]
];

describe('the questionnaires', () => {
	it.each([
		...raising.map((one) => [...one, true] as const),
		...silent.map((one) => [...one, false] as const)
	])('%s, %s, %o: %s', (id, fieldId, answer, raises) => {
		const instrument = instruments.find((one) => one.id === id);
		const field = instrument && fieldOf(instrument, fieldId);
		if (!field) throw new Error(`no field ${fieldId} in ${id}`);
		expect(notSafeFields([field], { [fieldId]: answer })).toHaveLength(raises ? 1 : 0);
	});
});
