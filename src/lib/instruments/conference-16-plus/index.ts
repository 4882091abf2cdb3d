import { change, houses, meeting, safe, telling } from '#lib/instruments/conference-12-15/pages.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { toldToFew } from '#lib/instruments/fields/conference.ts';

/** Views before a child protection conference, 16 and over: the same questions, its own words. */
export const conference16Plus = {
	id: 'conference-16-plus',
	version: 1,
	band: '16-plus',
	purpose: 'conference',
	privateWhile: toldToFew,
	pages: [meeting, safe, houses, change, telling]
} as const satisfies Instrument;
