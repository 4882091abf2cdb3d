import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { toldToFew } from '#lib/instruments/fields/conference.ts';
import { dreamHouse, goodHouse, why, worryHouse } from '#lib/instruments/conference-8-11/houses.ts';
import { change, questions, safe, whoMayKnow } from '#lib/instruments/conference-8-11/telling.ts';

/** Views before a child protection conference, 8 to 11: three houses and what should happen. */
export const conference8To11 = {
	id: 'conference-8-11',
	version: 1,
	band: '8-11',
	purpose: 'conference',
	privateWhile: toldToFew,
	pages: [why, goodHouse, worryHouse, dreamHouse, safe, change, whoMayKnow, questions]
} as const satisfies Instrument;
