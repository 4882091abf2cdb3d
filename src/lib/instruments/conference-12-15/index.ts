import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { toldToFew } from '#lib/instruments/fields/conference.ts';
import { change, houses, meeting, safe, telling } from '#lib/instruments/conference-12-15/pages.ts';

/** Views before a child protection conference, 12 to 15: five pages. */
export const conference12To15 = {
	id: 'conference-12-15',
	version: 1,
	band: '12-15',
	purpose: 'conference',
	privateWhile: toldToFew,
	pages: [safe, houses, change, telling, meeting]
} as const satisfies Instrument;
