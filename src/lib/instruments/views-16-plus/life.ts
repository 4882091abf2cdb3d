import type { Page } from '../engine/page.ts';
import { bodyAndMindOlder, healthHelp } from '../fields/health.ts';
import { short } from '../fields/own-words.ts';
import { helpers } from '../fields/people.ts';
import { seeLess, seeMore, seeRight } from '../fields/seeing.ts';
import { roomForMe } from '../fields/self.ts';

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
		{ id: 'people-who-stay', kind: 'people', options: helpers, mostNames: 6, audience: 'chosen' },
		seeMore,
		seeLess,
		seeRight,
		{ ...short, id: 'brothers-and-sisters', wish: true }
	]
} as const satisfies Page;

export const me = {
	id: 'me',
	fields: [roomForMe, { ...short, id: 'me-change', wish: true }]
} as const satisfies Page;
