import { describe, expect, it } from 'vitest';
import { sample } from '#lib/instruments/engine/sample.ts';
import { stepAddress, steppingOf } from './stepping.ts';

const on = { page: sample.pages[0], heard: true, filed: [] };
const given = { mood: ['sad'], 'mood.audience': ['everyone'], route: ['long'] };

function sent(values: Record<string, string>) {
	const form = new FormData();
	for (const [name, value] of Object.entries(values)) form.set(name, value);
	const stepping = steppingOf(form, on, { given, base: 7, tab: 'here', unseen: false });
	const names = ['mood', 'mood.skip', 'mood.audience', 'route', 'route.audience'];
	const kept = names.map((name) => [name, stepping.form.read(name)] as const);
	return {
		next: stepping.next,
		base: stepping.form.base,
		given: Object.fromEntries(kept.filter(([, values]) => values.length > 0))
	};
}

describe('one choice of two', () => {
	it.each<[Record<string, string>, object, string | null]>([
		[{ _two: 'mood.option.happy', _say: 'one' }, { mood: ['sad', 'happy'] }, 'mood.hears.everyone'],
		[{ _two: 'mood.option.sad', _say: 'other' }, { mood: [] }, 'mood.skip.ask-me'],
		[
			{ _two: 'mood.hears.only-my-iro', _say: 'one' },
			{ 'mood.audience': ['only-my-iro'] },
			'route.said'
		],
		[{ _two: 'route.option.short', _say: 'one' }, { route: ['short'] }, 'route.hears.only-my-iro'],
		[{ _two: 'route.said', _say: 'one' }, {}, null]
	])('%j changes its own question alone', (form, changes, next) => {
		const after = Object.entries({ ...given, ...changes }).filter(
			([, values]) => values.length > 0
		);
		expect(sent(form)).toEqual({ base: 7, next, given: Object.fromEntries(after) });
	});

	it.each<[Record<string, string>]>([
		[{ _two: '' }],
		[{ _two: 'mood.option.happy' }],
		[{ _two: 'mood.option.happy', _say: 'both' }],
		[{ _two: 'mood.option.angry', _say: 'one' }],
		[{ _two: 'elsewhere.said', _say: 'other' }],
		[{ _two: '__proto__.said', _say: 'one' }],
		[{ _two: 'mood.own', _say: 'one', mood: 'happy' }],
		[{ _two: 'mood.own', mood: 'happy' }]
	])('%j is none, and changes nothing', (form) => {
		expect(sent(form).given).toEqual(given);
	});

	it.each([
		['5', 5],
		['', 0]
	])('beside what is unseen it follows on what its page was shown beside: %s', (base, from) => {
		const form = new FormData();
		for (const [name, value] of [
			['_two', 'mood.option.happy'],
			['_say', 'one'],
			['_base', base]
		] as const) {
			form.set(name, value);
		}
		const stands = { given: {}, base: 7, tab: 'here', unseen: true };
		expect(steppingOf(form, on, stands).form.base).toBe(from);
	});

	it('goes on where it was opened from', () => {
		const url = new URL('http://localhost/me/views/a/b?check&two=x&evil=1');
		expect(stepAddress(url, 'mood.option.happy')).toBe('/me/views/a/b?check&two=mood.option.happy');
		expect(stepAddress(url, '&anew=//evil')).toBe('/me/views/a/b?check&two=%26anew%3D%2F%2Fevil');
	});
});
