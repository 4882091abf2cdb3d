import type { Field } from '#lib/instruments/engine/field.ts';

/** Their own words; who reads them is the same for every answer: whoever leads the meeting. */
export const words = <const I extends string>(id: I) =>
	({
		id,
		kind: 'text',
		maxLength: 3000,
		rows: 6,
		audience: 'only-my-iro',
		skips: []
	}) as const satisfies Field;

/** People or places to ask, a line each. */
export const lines = <const I extends string>(id: I) =>
	({
		id,
		kind: 'list',
		most: 6,
		maxLength: 150,
		audience: 'only-my-iro',
		skips: []
	}) as const satisfies Field;

/** One of a few in words. */
export const oneOf = <const I extends string, const O extends readonly string[]>(
	id: I,
	options: O
) => ({ id, kind: 'choice', options, audience: 'only-my-iro', skips: [] }) as const satisfies Field;
