import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { toldToFew } from '#lib/instruments/fields/conference.ts';
import { dreamHouse, goodHouse, worryHouse } from '#lib/instruments/conference-4-7/houses.ts';
import { goOn, howSafe, start, stop, whoKeepsSafe } from '#lib/instruments/conference-4-7/safe.ts';
import {
	advocate,
	drawing,
	feelings,
	questions,
	whoMayKnow,
	why
} from '#lib/instruments/conference-4-7/telling.ts';

/** Views before a child protection conference, 4 to 7: one question a screen. */
export const conference4To7 = {
	id: 'conference-4-7',
	version: 1,
	band: '4-7',
	purpose: 'conference',
	privateWhile: toldToFew,
	pages: [
		feelings,
		why,
		goodHouse,
		worryHouse,
		dreamHouse,
		whoKeepsSafe,
		howSafe,
		stop,
		start,
		goOn,
		whoMayKnow,
		advocate,
		questions,
		drawing
	]
} as const satisfies Instrument;
