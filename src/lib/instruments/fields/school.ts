import type { ChoiceField } from '#lib/instruments/engine/field.ts';

export const schoolIs = {
	id: 'school-is',
	kind: 'choice',
	options: ['good', 'okay', 'hard', 'not-in-school'],
	audience: 'chosen'
} as const satisfies ChoiceField;

export const friends = {
	id: 'friends',
	kind: 'choice',
	options: ['good', 'okay', 'left-out', 'no-friends-near'],
	audience: 'chosen'
} as const satisfies ChoiceField;

export const bullying = {
	id: 'bullying',
	kind: 'choice',
	options: ['no', 'a-bit', 'a-lot', 'scared'],
	audience: 'chosen',
	notSafe: (answer) => answer === 'scared'
} as const satisfies ChoiceField;
