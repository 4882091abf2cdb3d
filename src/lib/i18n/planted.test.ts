import { describe, expect, it } from 'vitest';
import {
	extra,
	mismatched,
	missing,
	noteFault,
	textsIn,
	untranslated
} from '#tests/support/texts.ts';

const english = textsIn({
	bye: 'Goodbye',
	to: 'For {{name}}',
	d_one: '{{count}} day',
	d_other: '{{count}} days'
});
const polish = {
	_reader: { must: 'Check.', checked_by: null, checked_on: null },
	bye: 'Do widzenia',
	to: 'Dla {{name}}',
	d_one: 'jeden dzień',
	d_few: '{{count}} dni',
	d_many: '{{count}} dni',
	d_other: '{{count}} dnia'
};
const without = (key: string) => textsIn({ ...polish, [key]: undefined });
const never = () => false;

/** What each check says of a file in order, and of one with a fault in it. */
describe('the checks of texts', () => {
	it('find nothing in a file that is in order', () => {
		const own = textsIn(polish);
		expect(missing(english, own, 'pl')).toEqual([]);
		expect(extra(english, own, 'pl')).toEqual([]);
		expect(mismatched(english, own)).toEqual([]);
		expect(untranslated(english, own, never)).toEqual([]);
		expect(noteFault(polish)).toBeNull();
	});
	it('find a text that is not there, or empty', () => {
		expect(missing(english, without('bye'), 'pl')).toEqual(['bye']);
		expect(missing(english, textsIn({ ...polish, bye: ' ' }), 'pl')).toEqual(['bye']);
	});
	it('find a plural form that the language has and the file has not', () => {
		expect(missing(english, without('d_few'), 'pl')).toEqual(['d_few']);
		expect(missing(english, textsIn(polish), 'cy')).toEqual(['d_zero', 'd_two']);
	});
	it('find a text that nothing asks for, a form that the language has not among them', () => {
		expect(extra(english, textsIn({ ...polish, hello: 'Hej', d_two: 'dwa' }), 'pl')).toEqual([
			'hello',
			'd_two'
		]);
	});
	it('know a plural form that holds a text for each band', () => {
		const bands = textsIn({ d_one: { '4-7': 'a day' }, d_other: { '4-7': '{{count}} days' } });
		const own = { d_one: { '4-7': 'dzień' }, d_other: { '4-7': '{{count}} dnia' } };
		const lacking = ['d_few.4-7', 'd_many.4-7'];
		expect(missing(bands, textsIn(own), 'pl')).toEqual(lacking);
	});
	it('allow a form for nought', () => {
		expect(extra(english, textsIn({ ...polish, d_zero: 'ani dnia' }), 'pl')).toEqual([]);
	});
	it('find a gap that is gone, and one that is new', () => {
		expect(mismatched(english, textsIn({ ...polish, to: 'Dla {{imię}} {{who}}' }))).toEqual([
			'to: name, who'
		]);
	});
	it('find words left in English, but what is allowed', () => {
		const own = textsIn({ ...polish, bye: 'Goodbye' });
		expect(untranslated(english, own, never)).toEqual(['bye: Goodbye']);
		expect(untranslated(english, own, (text) => text === 'Goodbye')).toEqual([]);
	});
	it.each([
		[{ ...polish, _reader: undefined }, 'no _reader'],
		[{ bye: 'x', _reader: polish._reader }, '_reader is not first'],
		[{ _reader: { checked_by: null, checked_on: null } }, '_reader says not what must be done'],
		[
			{ _reader: { must: 'x', checked_by: 'Ewa', checked_on: null } },
			'checked, and not when (YYYY-MM-DD)'
		],
		[
			{ _reader: { must: 'x', checked_by: null, checked_on: '2026-01-01' } },
			'checked, and not by whom'
		]
	])('find what is wrong with a note: %j', (file, fault) => expect(noteFault(file)).toBe(fault));
});
