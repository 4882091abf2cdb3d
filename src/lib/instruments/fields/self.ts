import type { ChoiceField, ChoicesField } from '#lib/instruments/engine/field.ts';

/** Identity, culture and faith: what somebody would like more room for. */
export const roomForMe = {
	id: 'room-for-me',
	kind: 'choices',
	options: [
		'name',
		'culture',
		'faith',
		'food',
		'language',
		'hair-and-skin',
		'gender',
		'love',
		'all-well'
	],
	audience: 'chosen'
} as const satisfies ChoicesField;

export const enoughMoney = {
	id: 'enough-money',
	kind: 'choice',
	options: ['yes', 'mostly', 'no', 'not-sure'],
	audience: 'chosen'
} as const satisfies ChoiceField;
