import type { Page } from '#lib/instruments/engine/page.ts';
import { advocate } from '#lib/instruments/fields/advocate.ts';
import { goingWell, howThingsAre, notGoingWell } from '#lib/instruments/fields/how-things-are.ts';
import { takePart, whoNot } from '#lib/instruments/fields/meeting.ts';
import { onlyMyIro, threeWishes } from '#lib/instruments/fields/own-words.ts';
import { safeAtHome, safeOut } from '#lib/instruments/fields/safe.ts';

/** The telling questions first: three minutes on a bus. */
export const now = {
	id: 'now',
	fields: [howThingsAre, goingWell, notGoingWell]
} as const satisfies Page;

export const safe = { id: 'safe', fields: [safeAtHome, safeOut] } as const satisfies Page;

export const change = { id: 'change', fields: [threeWishes] } as const satisfies Page;

export const meeting = {
	id: 'meeting',
	fields: [takePart, whoNot, advocate]
} as const satisfies Page;

/** The end of the quick part. Nothing picked: done. */
export const more = {
	id: 'more',
	fields: [
		onlyMyIro,
		{
			id: 'go-deeper',
			kind: 'choices',
			options: ['home', 'people', 'school', 'health', 'me', 'money', 'plan', 'agenda'],
			audience: 'only-my-iro',
			skips: [],
			steering: true
		}
	]
} as const satisfies Page;
