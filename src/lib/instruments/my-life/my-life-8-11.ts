import type { Booklet } from '#lib/instruments/my-life/booklet.ts';
import { childAvatar } from '#lib/instruments/my-life/fields/avatar.ts';
import { lines, sheet, words } from '#lib/instruments/my-life/fields/making.ts';
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

/** The booklet for 8 to 11: things to pick, lines to fill, and a sheet to draw on, on every page. */
export const myLife8To11 = {
	id: 'my-life-8-11',
	version: 1,
	band: '8-11',
	pages: [
		{
			id: 'me',
			picture: 'people/other-child',
			fields: [lines('names', 3), ...childAvatar, lines('three-things', 3), sheet('draw-me')]
		},
		{
			id: 'my-day',
			picture: 'play/outside',
			fields: [dayLikes, words('school-day'), words('day-off'), sheet('draw-day')]
		},
		{
			id: 'people',
			picture: 'people/friend',
			fields: [myPeople, lines('who-matters', 8), sheet('draw-people')]
		},
		{
			id: 'places',
			picture: 'home/house',
			fields: [lines('places', 12), words('place-best'), sheet('draw-places')]
		},
		{
			id: 'home',
			picture: 'home/my-room',
			fields: [homeLikes, words('home-best'), words('my-room'), sheet('draw-home')]
		},
		{
			id: 'school',
			picture: 'school/playground',
			fields: [
				schoolFeel,
				words('school-best'),
				lines('school-friends', 6),
				words('school-help'),
				sheet('draw-school')
			]
		},
		{
			id: 'health',
			picture: 'food/meal',
			fields: [keepsWell, words('health-know'), lines('health-who', 6), sheet('draw-health')]
		},
		{
			id: 'feelings',
			picture: 'feeling/mixed-up',
			fields: [feelNow, words('feel-words'), lines('bad-day', 6), sheet('draw-feelings')]
		},
		{
			id: 'proud',
			picture: 'sticker/star',
			fields: [lines('proud', 6), lines('good-at', 6), sheet('draw-proud')]
		},
		{
			id: 'family-time',
			picture: 'home/hug',
			fields: [familySee, words('family-do'), words('family-hope'), sheet('draw-family')]
		},
		{
			id: 'culture',
			picture: 'sticker/cake',
			fields: [
				lines('foods', 6),
				lines('languages', 4),
				lines('special-days', 6),
				words('roots'),
				sheet('draw-food')
			]
		},
		{
			id: 'dreams',
			picture: 'page/dream-house',
			fields: [lines('dreams', 6), lines('to-try', 6), words('grow-up'), sheet('draw-dreams')]
		},
		{
			id: 'who-helps',
			picture: 'people/carer',
			fields: [whoHelps, lines('help-how', 8), sheet('draw-helpers')]
		},
		{ id: 'rights', picture: 'page/safe', fields: [] },
		{ id: 'iro', picture: 'people/iro', fields: [] },
		{
			id: 'questions',
			picture: 'page/question',
			fields: [lines('questions', 6), lines('found-out', 6), sheet('draw-questions')]
		}
	]
} as const satisfies Booklet;
