import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '#lib/instruments/engine/answer.ts';
import { sample } from '#lib/instruments/engine/sample.ts';
import type { Translate } from '#lib/instruments/engine/text-key.ts';
import { fieldsToAskAbout, wishesOf } from '#lib/instruments/engine/wishes.ts';
import { freezeWording } from '#lib/instruments/engine/wording.ts';

const words: Readonly<Record<string, string>> = {
	'instruments/sample:pages.start.title': 'First',
	'instruments/sample:pages.last.title': 'Last',
	'instruments/sample:fields.mood.question': 'How are you?',
	'instruments/sample:fields.mood.hint': 'Up to two.',
	'instruments/sample:fields.mood.options.happy': 'Happy',
	'instruments/sample:fields.mood.options.sad': 'Sad',
	'instruments/sample:fields.safe.low': 'Not safe',
	'instruments/sample:fields.safe.high': 'Safe',
	'instruments/sample:fields.guests.options.mum': 'My mum',
	'instruments/sample:fields.topics.options.home': 'Home',
	'instruments/answering:bands.12-15.skip.ask-me': 'Ask me',
	'instruments/drawing:drawn': 'A drawing',
	'instruments/drawing:stickers.sun': 'Sun'
};
const t: Translate = (key, options) => words[key] ?? options?.defaultValue ?? key;

const says = (value: Extract<Answer, { value: unknown }>['value']): Answer => ({
	value,
	audience: 'only-my-iro'
});
const sun = { id: 'sun', x: 1, y: 1 } as const;

const said: readonly [string, Answers, string, string[]][] = [
	['options', { mood: says(['happy', 'sad']) }, 'mood', ['Happy', 'Sad']],
	['a number', { safe: says(7) }, 'safe', ['7']],
	['own words', { change: says('home') }, 'change', ['home']],
	['a list', { names: says(['a', 'b']) }, 'names', ['a', 'b']],
	['wishes', { wishes: says(['a', 'b']) }, 'wishes', ['a', 'b']],
	['people', { guests: says({ picked: ['mum'], names: ['Jo'] }) }, 'guests', ['My mum', 'Jo']],
	['a saying', { drawing: { skip: 'ask-me' } }, 'drawing', ['Ask me']],
	[
		'strokes and stickers',
		{ drawing: says({ v: 1, strokes: [{ pen: 0, width: 6, points: [1, 1] }], stickers: [sun] }) },
		'drawing',
		['A drawing', 'Sun']
	],
	[
		'stickers alone',
		{ drawing: says({ v: 1, strokes: [], stickers: [sun, sun] }) },
		'drawing',
		['Sun', 'Sun']
	]
];
const open = { route: says('long'), topics: says(['home']) };

describe('freezeWording', () => {
	it.each(said)('%s in words', (_, answers, field, expected) => {
		const frozen = freezeWording(sample, { ...open, ...answers }, t);
		expect(frozen.find((one) => one.field === field)?.said).toEqual(expected);
	});

	it('keeps the question as it stood, and no key where there are no words', () => {
		expect(freezeWording(sample, { mood: says(['sad']) }, t)).toEqual([
			{
				page: 'start',
				pageTitle: 'First',
				field: 'mood',
				kind: 'faces',
				question: 'How are you?',
				hint: 'Up to two.',
				options: [
					{ id: 'happy', words: 'Happy' },
					{ id: 'sad', words: 'Sad' }
				],
				said: ['Sad']
			}
		]);
	});

	it('leaves out what only steers', () => {
		const frozen = freezeWording(sample, open, t);
		expect(frozen.map(({ field }) => field)).toEqual(['topics']);
	});

	it('keeps the words at both ends of a scale', () => {
		const frozen = freezeWording(sample, { ...open, safe: says(7) }, t);
		expect(frozen.at(-1)).toMatchObject({ field: 'safe', low: 'Not safe', high: 'Safe' });
	});
});

describe('wishesOf', () => {
	const answers: Answers = {
		...open,
		topics: says(['home', 'none']),
		change: says('less noise'),
		wishes: says(['a dog', 'a bike']),
		guests: says({ picked: ['mum'], names: ['Jo'] }),
		mood: says(['sad'])
	};
	const found = wishesOf(sample, answers, freezeWording(sample, answers, t));

	it('finds every request once, single options and wishes each for itself', () => {
		expect(found.map(({ key, said }) => [key, said])).toEqual([
			['topics.home', ['Home']],
			['change', ['less noise']],
			['wishes.1', ['a dog']],
			['wishes.2', ['a bike']],
			['guests', ['My mum', 'Jo']]
		]);
	});

	it('finds none in sayings, nor off the path', () => {
		const none: Answers = { change: says('x'), wishes: { skip: 'ask-me' } };
		expect(wishesOf(sample, none, freezeWording(sample, none, t))).toEqual([]);
		expect(fieldsToAskAbout(sample, none).map(({ id }) => id)).toEqual(['wishes']);
	});
});
