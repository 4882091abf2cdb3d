import type { Page } from '#lib/instruments/engine/page.ts';
import { pictureGroups } from '#lib/instruments/pictures.ts';
import { helpers as helperPeople } from '#lib/instruments/fields/people.ts';
import { seeMore as seeMoreField } from '#lib/instruments/fields/seeing.ts';

export const school = {
	id: 'school',
	picture: 'school/school',
	fields: [
		{
			id: 'school-feel',
			kind: 'faces',
			options: pictureGroups.feeling,
			most: 3,
			audience: 'chosen'
		}
	]
} as const satisfies Page;

/** People I like to see or miss: asked as a request, so that it gets an answer. */
export const seeMore = {
	id: 'see-more',
	picture: 'feeling/lonely',
	fields: [{ ...seeMoreField, mostNames: 2 }]
} as const satisfies Page;

export const helpers = {
	id: 'helpers',
	picture: 'home/hug',
	fields: [
		{
			id: 'helpers',
			kind: 'people',
			options: helperPeople,
			mostNames: 2,
			audience: 'chosen'
		}
	]
} as const satisfies Page;
