import type { Page } from '#lib/instruments/engine/page.ts';
import { advocate } from '#lib/instruments/fields/advocate.ts';
import {
	goOn,
	mustNotKnow,
	questions as questionsField,
	safer,
	start,
	stop,
	takePartInConference,
	whoKeepsSafe,
	whoMayKnow as whoMayKnowField
} from '#lib/instruments/fields/conference.ts';
import { howSafe } from '#lib/instruments/fields/safe.ts';

export const safe = {
	id: 'safe',
	picture: 'page/safe',
	fields: [whoKeepsSafe, howSafe, safer]
} as const satisfies Page;

export const change = {
	id: 'change',
	picture: 'answer/yes',
	fields: [stop, start, goOn]
} as const satisfies Page;

export const whoMayKnow = {
	id: 'who-may-know',
	picture: 'page/private',
	fields: [whoMayKnowField, mustNotKnow]
} as const satisfies Page;

export const questions = {
	id: 'questions',
	picture: 'page/question',
	fields: [questionsField, takePartInConference, advocate]
} as const satisfies Page;
