import type { Page } from '#lib/instruments/engine/page.ts';
import {
	goOn as goOnField,
	start as startField,
	stop as stopField,
	whoKeepsSafe as whoKeepsSafeField
} from '#lib/instruments/fields/conference.ts';
import { howSafe as howSafeField } from '#lib/instruments/fields/safe.ts';

export const whoKeepsSafe = {
	id: 'who-keeps-safe',
	picture: 'home/hug',
	fields: [{ ...whoKeepsSafeField, mostNames: 2 }]
} as const satisfies Page;

export const howSafe = {
	id: 'how-safe',
	picture: 'page/safe',
	fields: [howSafeField]
} as const satisfies Page;

export const stop = {
	id: 'stop',
	picture: 'answer/no',
	fields: [stopField]
} as const satisfies Page;

export const start = {
	id: 'start',
	picture: 'answer/yes',
	fields: [startField]
} as const satisfies Page;

export const goOn = {
	id: 'go-on',
	picture: 'feeling/happy',
	fields: [goOnField]
} as const satisfies Page;
