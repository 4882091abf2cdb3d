import type { Booklet } from '#lib/instruments/my-life/booklet.ts';
import { childAvatar } from '#lib/instruments/my-life/fields/avatar.ts';
import { lines, sheet } from '#lib/instruments/my-life/fields/making.ts';
import {
	dayLikes,
	familySee,
	feelNow,
	homeLikes,
	keepsWell,
	myPeople,
	schoolFeel,
	whoHelps
} from '#lib/instruments/my-life/fields/pictured.ts';

/** The booklet for 4 to 7: a page is something to tap or say, and a sheet to draw on. */
export const myLife4To7 = {
	id: 'my-life-4-7',
	version: 1,
	band: '4-7',
	pages: [
		{
			id: 'me',
			picture: 'people/other-child',
			fields: [lines('names', 3), ...childAvatar, sheet('draw-me')]
		},
		{ id: 'my-day', picture: 'play/outside', fields: [dayLikes, sheet('draw-day')] },
		{ id: 'people', picture: 'people/friend', fields: [myPeople, sheet('draw-people')] },
		{ id: 'places', picture: 'home/house', fields: [lines('places', 6), sheet('draw-places')] },
		{ id: 'home', picture: 'home/my-room', fields: [homeLikes, sheet('draw-home')] },
		{ id: 'school', picture: 'school/school', fields: [schoolFeel, sheet('draw-school')] },
		{ id: 'health', picture: 'food/meal', fields: [keepsWell, sheet('draw-health')] },
		{ id: 'feelings', picture: 'feeling/mixed-up', fields: [feelNow, sheet('draw-feelings')] },
		{ id: 'proud', picture: 'sticker/star', fields: [lines('proud', 3), sheet('draw-proud')] },
		{ id: 'family-time', picture: 'home/hug', fields: [familySee, sheet('draw-family')] },
		{ id: 'culture', picture: 'sticker/cake', fields: [lines('foods', 3), sheet('draw-food')] },
		{
			id: 'dreams',
			picture: 'page/dream-house',
			fields: [lines('dreams', 3), sheet('draw-dreams')]
		},
		{ id: 'who-helps', picture: 'people/carer', fields: [whoHelps, sheet('draw-helpers')] },
		{ id: 'rights', picture: 'page/safe', fields: [] },
		{ id: 'iro', picture: 'people/iro', fields: [] },
		{
			id: 'questions',
			picture: 'page/question',
			fields: [lines('questions', 3), sheet('draw-questions')]
		}
	]
} as const satisfies Booklet;
