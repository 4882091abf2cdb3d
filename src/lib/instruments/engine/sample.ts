import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { whenPicked } from '#lib/instruments/engine/page.ts';

/** A small questionnaire with every kind of field, for the tests of the engine. */
export const sample = {
	id: 'sample',
	version: 1,
	band: '12-15',
	purpose: 'looked-after-review',
	privateWhile: whenPicked('route', 'quiet'),
	pages: [
		{
			id: 'start',
			fields: [
				{ id: 'mood', kind: 'faces', options: ['happy', 'sad'], most: 2, audience: 'chosen' },
				{
					id: 'route',
					kind: 'choice',
					options: ['short', 'long', 'quiet'],
					audience: 'chosen',
					optional: false,
					skips: [],
					steering: true
				}
			]
		},
		{
			id: 'more',
			guard: whenPicked('route', 'long'),
			fields: [
				{
					id: 'topics',
					kind: 'choices',
					options: ['home', 'school', 'none'],
					audience: 'chosen',
					wish: ['home', 'school']
				},
				{
					id: 'things',
					kind: 'pictures',
					options: [
						{ id: 'bed', picture: 'sleep/bed' },
						{ id: 'hurt', picture: 'worry/hurt' }
					],
					audience: 'chosen',
					notSafe: (picked) => picked.includes('hurt')
				}
			]
		},
		{
			id: 'home',
			guard: whenPicked('topics', 'home'),
			fields: [
				{
					id: 'safe',
					kind: 'scale',
					min: 0,
					max: 10,
					audience: 'chosen',
					notSafe: (at) => at <= 3
				},
				{ id: 'change', kind: 'text', maxLength: 20, rows: 2, audience: 'chosen', wish: true }
			]
		},
		{
			id: 'last',
			fields: [
				{ id: 'wishes', kind: 'wishes', most: 3, maxLength: 12, audience: 'chosen' },
				{ id: 'names', kind: 'list', most: 3, maxLength: 12, audience: 'chosen' },
				{
					id: 'guests',
					kind: 'people',
					options: [
						{ id: 'mum', picture: 'people/mum' },
						{ id: 'friend', picture: 'people/friend' }
					],
					mostNames: 2,
					audience: 'only-my-iro',
					wish: true
				},
				{ id: 'drawing', kind: 'drawing', audience: 'chosen' }
			]
		}
	]
} as const satisfies Instrument;

/** Answers as a form sends them, from an object: a text, several, or nothing. */
export function sent(values: Readonly<Record<string, string | readonly string[]>>) {
	return (name: string): readonly string[] => {
		const value = Object.hasOwn(values, name) ? values[name] : undefined;
		if (value === undefined) return [];
		return typeof value === 'string' ? [value] : value;
	};
}
