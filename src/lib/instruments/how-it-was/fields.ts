import type { Field } from '#lib/instruments/engine/field.ts';
import type { RoundQuestion } from '#lib/domain/meeting/all-round.ts';

const options = [
	{ id: 'yes', picture: 'answer/yes' },
	{ id: 'partly', picture: 'answer/sometimes' },
	{ id: 'no', picture: 'answer/no' }
] as const;

/** One of the questions asked of every side, answered with a picture. */
const inPictures = <const I extends RoundQuestion>(id: I) =>
	({ id, kind: 'pictures', options, audience: 'only-my-iro', skips: [] }) as const satisfies Field;

/** The same in words. */
const inWords = <const I extends RoundQuestion>(id: I) =>
	({
		id,
		kind: 'choice',
		options: ['yes', 'partly', 'no'],
		audience: 'only-my-iro',
		skips: []
	}) as const satisfies Field;

export const pictures = {
	heard: inPictures('heard'),
	understood: inPictures('understood'),
	next: inPictures('next'),
	again: inPictures('again')
} as const;

export const choices = {
	heard: inWords('heard'),
	understood: inWords('understood'),
	next: inWords('next'),
	again: inWords('again')
} as const;

export const felt = {
	id: 'felt',
	kind: 'faces',
	options: ['happy', 'okay', 'mixed-up', 'worried', 'sad', 'angry'],
	audience: 'only-my-iro',
	skips: []
} as const satisfies Field;

export const drawIt = {
	id: 'draw-it',
	kind: 'drawing',
	audience: 'only-my-iro',
	skips: []
} as const satisfies Field;

const words = <const I extends string>(id: I) =>
	({
		id,
		kind: 'text',
		maxLength: 1000,
		rows: 4,
		audience: 'only-my-iro',
		skips: []
	}) as const satisfies Field;

export const good = words('good');
export const change = words('change');
