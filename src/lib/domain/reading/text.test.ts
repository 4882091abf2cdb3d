import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#lib/domain/reading/text.ts';

const texts = (text: string, leaveOut?: string[]) =>
	sentencesOf(text, leaveOut).map((sentence) => sentence.text);
const words = (text: string, leaveOut?: string[]) =>
	sentencesOf(text, leaveOut).map((sentence) => sentence.words.join(' '));

describe('sentencesOf', () => {
	it.each<[string, string, string[]]>([
		['nothing', '', []],
		['one', 'You can say no.', ['You can say no.']],
		['without a full stop', 'Say no', ['Say no']],
		['three kinds of end', 'Stop! Why? Go on.', ['Stop!', 'Why?', 'Go on.']],
		['several marks', 'What?! No... Yes…', ['What?!', 'No...', 'Yes…']],
		['quotation marks', 'She said “No.” Then she left.', ['She said “No.”', 'Then she left.']],
		['a bracket', '(It is so.) It is.', ['(It is so.)', 'It is.']],
		['lines', 'Your review\nWho comes?\n\nWhere', ['Your review', 'Who comes?', 'Where']],
		['a list', '- Mum\n- Dad', ['- Mum', '- Dad']],
		[
			'a title',
			'Ask Dr. Bell and Mrs. Ash. They know.',
			['Ask Dr Bell and Mrs Ash.', 'They know.']
		],
		['a decimal', 'It is 3.5 miles off.', ['It is 3.5 miles off.']],
		['figures only', 'Call. 0800 1111.', ['Call.']]
	])('%s', (_, text, expected) => {
		expect(texts(text)).toEqual(expected);
	});

	it.each<[string, string, string[]]>([
		['marks', 'You, too: come; go – stay.', ['You too come go stay']],
		['hyphens part', 'A well-being plan', ['A well being plan']],
		['apostrophes do not', "It's the child's. Don’t!", ["It's the child's", 'Don’t']],
		['a closing one goes', "the girls' house", ['the girls house']],
		['figures are none', 'You are 8 on the 5th of May', ['You are on the of May']],
		['placeholders', 'Hello {{name}}, come in', ['Hello come in']],
		[
			'markup',
			'Read <0>this</0> and **that** [here](https://example.org/a)',
			['Read this and that here']
		],
		['addresses', 'Go to www.example.org or write to a@example.org now', ['Go to or write to now']],
		['accents', 'Zoë has a café', ['Zoë has a café']]
	])('words: %s', (_, text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	it.each<[string, string, string[], string[]]>([
		['a name', 'Sam is your friend.', ['Sam'], ['is your friend']],
		['any case', 'Your Review is soon.', ['review'], ['Your is soon']],
		['with an s', "Reviews and the review's end", ['review'], ['and the end']],
		['not within a word', 'The reviewer comes', ['review'], ['The reviewer comes']],
		[
			'a phrase before its parts',
			'Your independent reviewing officer',
			['officer', 'independent reviewing officer'],
			['Your']
		],
		['two names', 'Ada Bell comes', ['Ada', 'Bell'], ['comes']],
		['a term with signs in it', 'Play R&B (live) now', ['R&B (live)'], ['Play now']],
		['all of it', 'Review.', ['review'], []],
		['blank terms', 'You come', ['', ' '], ['You come']]
	])('leaves out %s', (_, text, leaveOut, expected) => {
		expect(words(text, leaveOut)).toEqual(expected);
	});
});
