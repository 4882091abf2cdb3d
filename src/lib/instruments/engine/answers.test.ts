import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Answer, AnswersOf } from '#lib/instruments/engine/answer.ts';
import { parsePage, withPage } from '#lib/instruments/engine/answers.ts';
import type { IssueKey } from '#lib/instruments/engine/issue.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import { sample, sent } from '#lib/instruments/engine/sample.ts';

const [start, more, home, last] = sample.pages;
type Form = Record<string, string | string[]>;

const sound: readonly [string, Page, Form, Record<string, unknown>][] = [
	['nothing on a page of optional fields', last, {}, {}],
	[
		'options in the order shown, each once',
		start,
		{ mood: ['sad', 'happy'], route: 'long' },
		{ mood: ['happy', 'sad'], route: 'long' }
	],
	['several choices', more, { topics: ['school', 'home'] }, { topics: ['home', 'school'] }],
	['one picture', more, { things: 'bed' }, { things: ['bed'] }],
	['a number on the scale', home, { safe: '0' }, { safe: 0 }],
	['the top of the scale', home, { safe: '10' }, { safe: 10 }],
	['words, tidied', home, { change: '  One\r\ntwo ' }, { change: 'One\ntwo' }],
	['words of white space only', home, { change: ' \u200b\n ' }, {}],
	['words up to the limit', home, { change: 'x'.repeat(20) }, { change: 'x'.repeat(20) }],
	['emoji with joiners', home, { change: '👩‍👧 hi' }, { change: '👩‍👧 hi' }],
	['pasted marks that turn the direction', home, { change: '\u202eabc\u2066' }, { change: 'abc' }],
	['wishes, empty lines left out', last, { wishes: ['', ' a ', ''] }, { wishes: ['a'] }],
	['a list, empty lines left out', last, { names: ['a ', '', 'b'] }, { names: ['a', 'b'] }],
	['a list with nothing in it', last, { names: ['', ' '] }, {}],
	[
		'people and names',
		last,
		{ guests: ['friend', 'mum'], 'guests.name': ['', 'Aunty Jo'] },
		{ guests: { picked: ['mum', 'friend'], names: ['Aunty Jo'] } }
	],
	['a name alone', last, { 'guests.name': 'Jo' }, { guests: { picked: [], names: ['Jo'] } }]
];

describe('parsePage, sound answers', () => {
	it.each(sound)('%s', (_, page, form, values) => {
		const filled: Form = page.id === 'start' ? { route: 'short', ...form } : form;
		const parsed = parsePage(page, sent(filled));
		expect(parsed.ok).toBe(true);
		const expected = Object.entries(values).map(([id, value]) => [
			id,
			{ value, audience: 'only-my-iro' }
		]);
		expect(parsed.answers).toEqual(Object.fromEntries(expected));
	});

	it.each([
		['only-my-iro', 'only-my-iro'],
		['say-it-for-me', 'say-it-for-me'],
		['everyone', 'everyone'],
		['', 'only-my-iro']
	])('audience "%s"', (given, audience) => {
		const parsed = parsePage(home, sent({ safe: '7', 'safe.audience': given }));
		expect(parsed.answers).toEqual({ safe: { value: 7, audience } });
	});

	it('keeps an always private field private, whatever is sent', () => {
		const parsed = parsePage(last, sent({ guests: 'mum', 'guests.audience': 'everyone' }));
		expect(parsed.answers.guests).toMatchObject({ audience: 'only-my-iro' });
	});

	it.each(['rather-not', 'ask-me'])('the saying %s replaces what was only tapped', (skip) => {
		const parsed = parsePage(home, sent({ safe: '7', 'safe.skip': skip }));
		expect(parsed).toEqual({ ok: true, answers: { safe: { skip } } });
	});
});

const wrong: readonly [string, Page, Form, string, IssueKey, Record<string, number>?][] = [
	['a compulsory field left out', start, {}, 'route', 'needs-answer'],
	[
		'more faces than allowed',
		start,
		{ mood: ['happy', 'sad', 'sad'] },
		'mood',
		'too-many',
		{ max: 2 }
	],
	[
		'two pictures where one is asked',
		more,
		{ things: ['bed', 'hurt'] },
		'things',
		'too-many',
		{ max: 1 }
	],
	['words too long', home, { change: 'x'.repeat(21) }, 'change', 'too-long', { max: 20 }],
	['a wish too long', last, { wishes: ['a', 'x'.repeat(13)] }, 'wishes', 'too-long', { max: 12 }],
	['too many wishes', last, { wishes: ['a', 'b', 'c', 'd'] }, 'wishes', 'too-many', { max: 3 }],
	['a line too long', last, { names: ['a', 'x'.repeat(13)] }, 'names', 'too-long', { max: 12 }],
	['too many lines', last, { names: ['a', 'b', 'c', 'd'] }, 'names', 'too-many', { max: 3 }],
	[
		'a saying beside a line',
		last,
		{ names: 'a', 'names.skip': 'ask-me' },
		'names',
		'skip-or-words'
	],
	['too many names', last, { 'guests.name': ['a', 'b', 'c'] }, 'guests', 'too-many', { max: 2 }],
	['a name too long', last, { 'guests.name': 'x'.repeat(61) }, 'guests', 'too-long', { max: 60 }],
	['a number off the scale', home, { safe: '11' }, 'safe', 'out-of-range'],
	[
		'a saying beside words',
		home,
		{ change: 'hi', 'change.skip': 'ask-me' },
		'change',
		'skip-or-words'
	],
	[
		'a saying beside a name',
		last,
		{ 'guests.name': 'Jo', 'guests.skip': 'ask-me' },
		'guests',
		'skip-or-words'
	]
];

describe('parsePage, issues', () => {
	it.each(wrong)('%s', (_, page, form, field, key, params) => {
		const filled: Form =
			page.id === 'start' && field !== 'route' ? { route: 'short', ...form } : form;
		const parsed = parsePage(page, sent(filled));
		if (parsed.ok) throw new Error('no issue found');
		expect(parsed.issues).toEqual([params ? { field, key, params } : { field, key }]);
		const asSent = Object.entries(filled).map(([name, value]) => [name, [value].flat()]);
		expect(parsed.given).toEqual(Object.fromEntries(asSent));
	});

	it('keeps the sound answers of a page with an issue', () => {
		const parsed = parsePage(home, sent({ safe: '5', change: 'x'.repeat(21) }));
		expect(parsed.ok).toBe(false);
		expect(parsed.answers).toEqual({ safe: { value: 5, audience: 'only-my-iro' } });
	});
});

describe('withPage', () => {
	const old: Record<string, Answer> = {
		safe: { value: 5, audience: 'everyone' },
		wishes: { value: ['a'], audience: 'only-my-iro' }
	};
	it('replaces the answers of that page and takes out those no longer given', () => {
		const change: Answer = { value: 'new', audience: 'only-my-iro' };
		expect(withPage(old, home, { change })).toEqual({ wishes: old.wishes, change });
	});
});

describe('AnswersOf', () => {
	it('infers options as literal types', () => {
		type Sample = AnswersOf<typeof sample>;
		expectTypeOf<Sample['route']>().toEqualTypeOf<Answer<'short' | 'long' | 'quiet'> | undefined>();
		expectTypeOf<Sample['safe']>().toEqualTypeOf<Answer<number> | undefined>();
		expectTypeOf<Sample['things']>().toEqualTypeOf<
			Answer<readonly ('bed' | 'hurt')[]> | undefined
		>();
	});
});
