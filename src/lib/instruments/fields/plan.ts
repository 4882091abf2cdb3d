import type {
	ChoiceField,
	ChoicesField,
	PeopleField,
	TextField
} from '#lib/instruments/engine/field.ts';
import { short } from '#lib/instruments/fields/own-words.ts';
import { openers } from '#lib/instruments/fields/people.ts';

/** Kinds of place only: no address is ever asked for or held (SAFETY.md). */
export const where = {
	id: 'where',
	kind: 'choice',
	options: ['home', 'school', 'park', 'cafe', 'office', 'screen'],
	audience: 'chosen',
	wish: true
} as const satisfies ChoiceField;

/** Not in lessons: times in school hours are not offered. */
export const when = {
	id: 'when',
	kind: 'choices',
	options: ['after-school', 'evening', 'weekend', 'holidays', 'any'],
	audience: 'chosen',
	wish: true
} as const satisfies ChoicesField;

export const badTimes = { ...short, id: 'bad-times', wish: true } as const satisfies TextField;

export const howLong = {
	id: 'how-long',
	kind: 'choice',
	options: ['half-hour', 'hour', 'with-a-break', 'as-needed'],
	audience: 'chosen',
	wish: true
} as const satisfies ChoiceField;

/** Who opens it. */
export const opens = {
	id: 'opens',
	kind: 'choice',
	options: ['me', 'iro', 'carer', 'parent', 'social-worker', 'advocate'],
	audience: 'chosen',
	wish: true
} as const satisfies ChoiceField;

/** For those who read pictures: one or two faces they know, or a name. */
export const opensInPictures = {
	id: 'opens',
	kind: 'people',
	options: openers,
	mostNames: 1,
	audience: 'chosen',
	wish: true
} as const satisfies PeopleField;

/** May I lead it, or a part of it? */
export const lead = {
	id: 'lead',
	kind: 'choice',
	options: ['all', 'with-help', 'part', 'no'],
	audience: 'chosen',
	wish: ['all', 'with-help', 'part']
} as const satisfies ChoiceField;

export const leadWhich = { ...short, id: 'lead-which', wish: true } as const satisfies TextField;
