import type { Booklet } from '#lib/instruments/my-life/booklet.ts';
import { olderAvatar } from '#lib/instruments/my-life/fields/avatar.ts';
import { lines, sheet, words } from '#lib/instruments/my-life/fields/making.ts';
import { papers } from '#lib/instruments/my-life/fields/papers.ts';
import {
	familySee,
	feelNow,
	myPeople,
	whoHelps
} from '#lib/instruments/my-life/fields/pictured.ts';

/** The booklet for 16 and over: a record to keep, with what comes after care in its place. */
export const myLife16Plus = {
	id: 'my-life-16-plus',
	version: 1,
	band: '16-plus',
	pages: [
		{ id: 'me', fields: [lines('names', 3), ...olderAvatar, lines('three-things', 3)] },
		{ id: 'my-day', fields: [words('school-day'), words('day-off'), lines('soundtrack', 8)] },
		{
			id: 'people',
			fields: [
				myPeople,
				lines('who-matters', 12),
				lines('in-touch', 12),
				words('friends'),
				sheet('draw-people')
			]
		},
		{
			id: 'places',
			fields: [
				lines('places', 20),
				words('place-best'),
				words('place-remember'),
				sheet('draw-places')
			]
		},
		{
			id: 'home',
			fields: [words('home-best'), words('live-next'), lines('own-place', 12), words('money')]
		},
		{
			id: 'school',
			fields: [
				words('work-now'),
				words('school-best'),
				words('school-help'),
				words('school-after'),
				lines('work-done', 12)
			]
		},
		{ id: 'health', fields: [words('feel-good'), words('health-know'), lines('health-who', 10)] },
		{ id: 'feelings', fields: [feelNow, words('feel-words'), lines('bad-day', 10)] },
		{ id: 'proud', fields: [lines('proud', 12), lines('good-at', 12), words('said-of-me')] },
		{ id: 'family-time', fields: [familySee, words('family-do'), words('family-hope')] },
		{
			id: 'culture',
			fields: [
				lines('foods', 10),
				lines('languages', 6),
				lines('special-days', 10),
				words('roots'),
				words('beliefs'),
				words('hair-and-skin')
			]
		},
		{
			id: 'dreams',
			fields: [lines('dreams', 10), lines('to-try', 10), words('grow-up'), lines('steps', 8)]
		},
		{ id: 'who-helps', fields: [whoHelps, lines('help-how', 12), words('help-best')] },
		{ id: 'rights', fields: [papers, words('papers-help')] },
		{ id: 'iro', fields: [] },
		{ id: 'questions', fields: [lines('questions', 12), lines('found-out', 12)] }
	]
} as const satisfies Booklet;
