import type { Booklet } from '#lib/instruments/my-life/booklet.ts';
import { olderAvatar } from '#lib/instruments/my-life/fields/avatar.ts';
import { lines, sheet, words } from '#lib/instruments/my-life/fields/making.ts';
import {
	familySee,
	feelNow,
	myPeople,
	schoolFeel,
	whoHelps
} from '#lib/instruments/my-life/fields/pictured.ts';

/** The booklet for 12 to 15: own words first, and a blank sheet wherever a drawing says it better. */
export const myLife12To15 = {
	id: 'my-life-12-15',
	version: 1,
	band: '12-15',
	pages: [
		{ id: 'me', fields: [lines('names', 3), ...olderAvatar, lines('three-things', 3)] },
		{
			id: 'my-day',
			fields: [words('school-day'), words('day-off'), lines('soundtrack', 6), sheet('draw-day')]
		},
		{
			id: 'people',
			fields: [myPeople, lines('who-matters', 10), words('friends'), sheet('draw-people')]
		},
		{
			id: 'places',
			fields: [
				lines('places', 16),
				words('place-best'),
				words('place-remember'),
				sheet('draw-places')
			]
		},
		{
			id: 'home',
			fields: [words('home-best'), words('my-room'), words('home-change'), sheet('draw-home')]
		},
		{
			id: 'school',
			fields: [
				schoolFeel,
				words('school-best'),
				lines('school-friends', 8),
				words('school-help'),
				words('school-after')
			]
		},
		{ id: 'health', fields: [words('feel-good'), words('health-know'), lines('health-who', 8)] },
		{
			id: 'feelings',
			fields: [feelNow, words('feel-words'), lines('bad-day', 8), sheet('draw-feelings')]
		},
		{
			id: 'proud',
			fields: [lines('proud', 8), lines('good-at', 8), words('said-of-me'), sheet('draw-proud')]
		},
		{
			id: 'family-time',
			fields: [familySee, words('family-do'), words('family-hope'), sheet('draw-family')]
		},
		{
			id: 'culture',
			fields: [
				lines('foods', 8),
				lines('languages', 6),
				lines('special-days', 8),
				words('roots'),
				words('beliefs'),
				words('hair-and-skin')
			]
		},
		{
			id: 'dreams',
			fields: [lines('dreams', 8), lines('to-try', 8), words('grow-up'), sheet('draw-dreams')]
		},
		{ id: 'who-helps', fields: [whoHelps, lines('help-how', 10), words('help-best')] },
		{ id: 'rights', fields: [] },
		{ id: 'iro', fields: [] },
		{ id: 'questions', fields: [lines('questions', 10), lines('found-out', 10)] }
	]
} as const satisfies Booklet;
