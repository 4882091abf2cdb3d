import type { ChoiceField, PeopleField, WishesField } from '#lib/instruments/engine/field.ts';
import { guests } from '#lib/instruments/fields/people.ts';

export const whoComes = {
	id: 'who-comes',
	kind: 'people',
	options: guests,
	mostNames: 6,
	audience: 'chosen',
	wish: true
} as const satisfies PeopleField;

/** Never shared: the person named may be in the room, or at home with the child. */
export const whoNot = {
	...whoComes,
	id: 'who-not',
	audience: 'only-my-iro'
} as const satisfies PeopleField;

/** How I want to take part; the ways follow the participation codes (FIELD.md). */
export const takePart = {
	id: 'take-part',
	kind: 'choice',
	options: [
		'in-the-room',
		'for-a-bit',
		'on-a-screen',
		'lead',
		'send-views',
		'someone-speaks',
		'not-come',
		'not-sure'
	],
	audience: 'chosen',
	wish: [
		'in-the-room',
		'for-a-bit',
		'on-a-screen',
		'lead',
		'send-views',
		'someone-speaks',
		'not-come'
	]
} as const satisfies ChoiceField;

/** What the child wants on the agenda. */
export const agenda = {
	id: 'agenda',
	kind: 'wishes',
	most: 5,
	maxLength: 200,
	audience: 'chosen'
} as const satisfies WishesField;
