import type { Field } from '#lib/instruments/engine/field.ts';
import { helpers, household, toSee } from '#lib/instruments/fields/people.ts';
import { quiet } from '#lib/instruments/my-life/fields/making.ts';
import { pictureGroups } from '#lib/instruments/pictures.ts';

/** Up to three: feelings come mixed. The only faces on their page: they are kept day by day. */
export const feelNow = {
	...quiet,
	id: 'feel-now',
	kind: 'faces',
	options: pictureGroups.feeling,
	most: 3
} as const satisfies Field;

export const schoolFeel = { ...feelNow, id: 'school-feel' } as const satisfies Field;

export const dayLikes = {
	...quiet,
	id: 'day-likes',
	kind: 'pictures',
	options: [
		{ id: 'breakfast', picture: 'food/meal' },
		{ id: 'school', picture: 'school/school' },
		{ id: 'friends', picture: 'people/friend' },
		{ id: 'toys', picture: 'play/toys' },
		{ id: 'outside', picture: 'play/outside' },
		{ id: 'telly', picture: 'home/telly' },
		{ id: 'bath', picture: 'home/bath' },
		{ id: 'story', picture: 'home/story' },
		{ id: 'bed', picture: 'sleep/bed' }
	],
	most: 9
} as const satisfies Field;

export const homeLikes = {
	...quiet,
	id: 'home-likes',
	kind: 'pictures',
	options: [
		{ id: 'my-room', picture: 'home/my-room' },
		{ id: 'bed', picture: 'sleep/bed' },
		{ id: 'food', picture: 'food/meal' },
		{ id: 'toys', picture: 'play/toys' },
		{ id: 'garden', picture: 'home/garden' },
		{ id: 'telly', picture: 'home/telly' },
		{ id: 'story', picture: 'home/story' },
		{ id: 'hug', picture: 'home/hug' },
		{ id: 'pet', picture: 'people/pet' }
	],
	most: 9
} as const satisfies Field;

export const keepsWell = {
	...quiet,
	id: 'keeps-well',
	kind: 'pictures',
	options: [
		{ id: 'food', picture: 'food/meal' },
		{ id: 'sleep', picture: 'sleep/bed' },
		{ id: 'run', picture: 'play/outside' },
		{ id: 'wash', picture: 'home/bath' },
		{ id: 'hug', picture: 'home/hug' },
		{ id: 'friend', picture: 'people/friend' },
		{ id: 'pet', picture: 'people/pet' },
		{ id: 'doctor', picture: 'people/doctor' }
	],
	most: 8
} as const satisfies Field;

const people = { ...quiet, kind: 'people', mostNames: 4 } as const;

/** The people of my life: the tree or map of them is drawn beside it. */
export const myPeople = {
	...people,
	id: 'people',
	options: [...household, { id: 'friend', picture: 'people/friend' }]
} as const satisfies Field;

export const familySee = { ...people, id: 'family-see', options: toSee } as const satisfies Field;
export const whoHelps = { ...people, id: 'who-helps', options: helpers } as const satisfies Field;
