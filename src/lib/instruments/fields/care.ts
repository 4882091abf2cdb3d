import type { ChoiceField, TextField } from '#lib/instruments/engine/field.ts';
import { short } from '#lib/instruments/fields/own-words.ts';

export const whyInCare = {
	id: 'why-in-care',
	kind: 'choice',
	options: ['know', 'tell-me-more', 'tell-me', 'not-now'],
	audience: 'chosen',
	wish: ['tell-me-more', 'tell-me']
} as const satisfies ChoiceField;

/** Was last time's promise kept? */
export const promiseKept = {
	id: 'promise-kept',
	kind: 'choice',
	options: ['yes', 'some', 'no', 'not-sure', 'first-time'],
	audience: 'chosen'
} as const satisfies ChoiceField;

export const promiseMissed = {
	...short,
	id: 'promise-missed',
	wish: true
} as const satisfies TextField;

/** My plan: agree or not. */
export const planAgree = {
	id: 'plan-agree',
	kind: 'choice',
	options: ['yes', 'mostly', 'no', 'not-seen'],
	audience: 'chosen',
	wish: ['not-seen']
} as const satisfies ChoiceField;

export const planChange = { ...short, id: 'plan-change', wish: true } as const satisfies TextField;
