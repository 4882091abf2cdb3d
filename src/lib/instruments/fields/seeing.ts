import type { PeopleField } from '../engine/field.ts';
import { toSee } from './people.ts';

/** Seeing family and friends: more, less, right (FIELD.md). */
export const seeMore = {
	id: 'see-more',
	kind: 'people',
	options: toSee,
	mostNames: 6,
	audience: 'chosen',
	wish: true
} as const satisfies PeopleField;

export const seeLess = { ...seeMore, id: 'see-less' } as const satisfies PeopleField;

export const seeRight = {
	id: 'see-right',
	kind: 'people',
	options: toSee,
	mostNames: 6,
	audience: 'chosen'
} as const satisfies PeopleField;
