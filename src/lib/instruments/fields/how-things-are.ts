import type { ScaleField } from '#lib/instruments/engine/field.ts';
import { long } from '#lib/instruments/fields/own-words.ts';

/** Life as a whole from 0 to 10: a start that needs no words. Not a question about safety. */
export const howThingsAre = {
	id: 'how-things-are',
	kind: 'scale',
	min: 0,
	max: 10,
	audience: 'chosen'
} as const satisfies ScaleField;

export const goingWell = { ...long, id: 'going-well' } as const;
export const notGoingWell = { ...long, id: 'not-going-well' } as const;
