import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '#lib/instruments/engine/answers.ts';
import { formNames, type Read } from '#lib/instruments/engine/form-name.ts';
import { fieldsOf } from '#lib/instruments/engine/instrument.ts';
import type { IssueKey } from '#lib/instruments/engine/issue.ts';
import { sample, sent } from '#lib/instruments/engine/sample.ts';
import { answersFrom } from '#lib/instruments/engine/stored.ts';

const fields = fieldsOf(sample);
const everything = { id: 'all', fields };

function issuesOf(form: Record<string, string | string[]>) {
	const parsed = parsePage(everything, sent({ route: 'short', ...form }));
	return parsed.ok ? [] : parsed.issues.map(({ field, key }) => [field, key]);
}

const forged: readonly [string, Record<string, string | string[]>, string, IssueKey][] = [
	['an option that is not there', { topics: ['home', 'prison'] }, 'topics', 'unknown-option'],
	['a name of every object', { topics: 'constructor' }, 'topics', 'unknown-option'],
	['a prototype as an option', { route: '__proto__' }, 'route', 'unknown-option'],
	['two answers to one choice', { route: ['short', 'long'] }, 'route', 'unknown-option'],
	['a face that is no option here', { mood: 'angry' }, 'mood', 'unknown-option'],
	['an unknown kind of person', { guests: 'police' }, 'guests', 'unknown-option'],
	['a hundred thousand options', { topics: Array(100_000).fill('home') }, 'topics', 'too-many'],
	['an unknown audience', { safe: '5', 'safe.audience': 'my-dad' }, 'safe', 'unknown-option'],
	['an unknown saying', { 'safe.skip': 'whatever' }, 'safe', 'unknown-option'],
	['a saying where none is allowed', { 'route.skip': 'ask-me' }, 'route', 'unknown-option'],
	['not a number', { safe: '5; drop' }, 'safe', 'out-of-range'],
	['a fraction', { safe: '5.5' }, 'safe', 'out-of-range'],
	['a number in other digits', { safe: '٥' }, 'safe', 'out-of-range'],
	['a number with an exponent', { safe: '1e1' }, 'safe', 'out-of-range'],
	['minus nothing', { safe: '-0' }, 'safe', 'out-of-range'],
	['below the scale', { safe: '-1' }, 'safe', 'out-of-range'],
	['a null character', { change: 'a\u0000b' }, 'change', 'not-words'],
	['an escape character', { change: 'a\u001b[2Jb' }, 'change', 'not-words'],
	['a control of the second range', { change: 'a\u0085b' }, 'change', 'not-words'],
	['a lone surrogate', { change: 'a\ud800b' }, 'change', 'not-words'],
	['a code point that is no character', { change: 'a\ufffeb' }, 'change', 'not-words'],
	['a control in a wish', { wishes: ['a\u0007'] }, 'wishes', 'not-words'],
	['a control in a line', { names: ['a\u0007'] }, 'names', 'not-words'],
	['a hundred thousand lines', { names: Array(100_000).fill('a') }, 'names', 'too-many'],
	['a line of a megabyte', { names: 'x'.repeat(1_000_000) }, 'names', 'too-long'],
	['a control in a name', { 'guests.name': 'a\u0007' }, 'guests', 'not-words'],
	['several texts for one', { change: ['a', 'b'] }, 'change', 'unknown-option'],
	['a text of a megabyte', { change: 'x'.repeat(1_000_000) }, 'change', 'too-long']
];

describe('a forged form', () => {
	it.each(forged)('is refused: %s', (_, form, field, key) => {
		expect(issuesOf(form)).toEqual([[field, key]]);
	});

	it('never gives back more than can be shown, nor what is not Unicode', () => {
		const form = { route: 'short', change: ['\ud800', ...Array(5000).fill('x'.repeat(1000))] };
		const parsed = parsePage(everything, sent(form));
		if (parsed.ok) throw new Error('no issue found');
		expect(parsed.given.change).toHaveLength(100);
		expect(parsed.given.change?.[0]).toBe('\ufffd');
	});

	it('makes nothing fall over, and nothing unsound pass', () => {
		const names = fields.flatMap((field) => Object.values(formNames(field)));
		const junk = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('', 'short', 'home', 'mum', 'ask-me', 'everyone', '3', 'sun', 'top-1'),
			fc.json()
		);
		const forms = fc.dictionary(fc.constantFrom(...names), fc.array(junk, { maxLength: 4 }));
		fc.assert(
			fc.property(forms, (form) => {
				const read: Read = (name) => (Object.hasOwn(form, name) ? (form[name] ?? []) : []);
				const { answers } = parsePage(everything, read);
				expect(answersFrom(sample, answers)).toEqual({ answers, refused: [] });
			}),
			{ numRuns: 150 }
		);
	}, 30_000);
});
