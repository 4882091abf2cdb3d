import type { ChoiceField, PeopleField, TextField } from '#lib/instruments/engine/field.ts';
import { short } from '#lib/instruments/fields/own-words.ts';
import { household } from '#lib/instruments/fields/people.ts';

export const liveWith = {
	id: 'live-with',
	kind: 'people',
	options: household,
	mostNames: 4,
	audience: 'chosen'
} as const satisfies PeopleField;

export const homeIs = {
	id: 'home-is',
	kind: 'choice',
	options: ['good', 'mostly-good', 'up-and-down', 'not-good'],
	audience: 'chosen'
} as const satisfies ChoiceField;

export const homeChange = { ...short, id: 'home-change', wish: true } as const satisfies TextField;

export const rulesFair = {
	id: 'rules-fair',
	kind: 'choice',
	options: ['yes', 'mostly', 'not-really', 'no'],
	audience: 'chosen'
} as const satisfies ChoiceField;

/** Room, post, phone, and who is told what. */
export const privacy = {
	id: 'privacy',
	kind: 'choice',
	options: ['yes', 'mostly', 'not-really', 'no'],
	audience: 'chosen'
} as const satisfies ChoiceField;
