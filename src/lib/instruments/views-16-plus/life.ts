import type { Page } from '#lib/instruments/engine/page.ts';
import { bodyAndMindOlder, healthHelp } from '#lib/instruments/fields/health.ts';
import { short } from '#lib/instruments/fields/own-words.ts';
import { helpers } from '#lib/instruments/fields/people.ts';
import { friends } from '#lib/instruments/fields/school.ts';
import { seeLess, seeMore, seeRight } from '#lib/instruments/fields/seeing.ts';
import { roomForMe } from '#lib/instruments/fields/self.ts';

export const work = {
	id: 'work',
	fields: [
		{
			id: 'work-now',
			kind: 'choices',
			options: ['school', 'college', 'training', 'work', 'caring', 'looking', 'nothing-now'],
			audience: 'chosen'
		},
		{ ...short, id: 'work-next' },
		{ ...short, id: 'work-help', wish: true }
	]
} as const satisfies Page;

export const health = {
	id: 'health',
	fields: [bodyAndMindOlder, healthHelp]
} as const satisfies Page;

export const skills = {
	id: 'skills',
	fields: [
		{
			id: 'skills-wanted',
			kind: 'choices',
			options: ['cooking', 'bills', 'home-jobs', 'travel', 'forms', 'doctor', 'driving', 'people'],
			audience: 'chosen',
			wish: true
		},
		{ ...short, id: 'skills-words', wish: true }
	]
} as const satisfies Page;

/** People who stay. */
export const people = {
	id: 'people',
	fields: [
		{ id: 'people-who-stay', kind: 'people', options: helpers, mostNames: 4, audience: 'chosen' },
		seeMore,
		seeLess,
		seeRight,
		friends,
		{ ...short, id: 'brothers-and-sisters', wish: true }
	]
} as const satisfies Page;

export const me = {
	id: 'me',
	fields: [roomForMe, { ...short, id: 'me-change', wish: true }]
} as const satisfies Page;
