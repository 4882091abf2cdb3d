import type { Page } from '#lib/instruments/engine/page.ts';
import { advocate } from '#lib/instruments/fields/advocate.ts';
import {
	dreams,
	goOn,
	goodThings,
	mustNotKnow,
	questions,
	safer,
	start,
	stop,
	takePartInConference,
	whoKeepsSafe,
	whoMayKnow,
	whyMeeting,
	worryThings,
	worryWords
} from '#lib/instruments/fields/conference.ts';
import { onlyMyIro } from '#lib/instruments/fields/own-words.ts';
import { howSafe } from '#lib/instruments/fields/safe.ts';

/** The telling question first; why there is a meeting can wait. */
export const safe = {
	id: 'safe',
	fields: [howSafe, whoKeepsSafe, safer]
} as const satisfies Page;

export const houses = {
	id: 'houses',
	fields: [goodThings, worryThings, worryWords, dreams]
} as const satisfies Page;

export const change = { id: 'change', fields: [stop, start, goOn] } as const satisfies Page;

export const telling = {
	id: 'telling',
	fields: [whoMayKnow, mustNotKnow, onlyMyIro]
} as const satisfies Page;

export const meeting = {
	id: 'meeting',
	fields: [whyMeeting, takePartInConference, advocate, questions]
} as const satisfies Page;
