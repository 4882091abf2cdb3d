import type { PeopleField } from '#lib/instruments/engine/field.ts';
import { toSee } from '#lib/instruments/fields/people.ts';

/** Seeing family and friends: more, less, right (FIELD.md). */
export const seeMore = {
	id: 'see-more',
	kind: 'people',
	options: toSee,
	mostNames: 4,
	audience: 'chosen',
	wish: true
} as const satisfies PeopleField;

export const seeLess = { ...seeMore, id: 'see-less' } as const satisfies PeopleField;

export const seeRight = {
	id: 'see-right',
	kind: 'people',
	options: toSee,
	mostNames: 4,
	audience: 'chosen'
} as const satisfies PeopleField;
