import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { part, people, placeAndTime, start } from '#lib/instruments/plan-my-review-8-11/pages.ts';

/** Plan my review, 8 to 11: four stops. */
export const planMyReview8To11 = {
	id: 'plan-my-review-8-11',
	version: 1,
	band: '8-11',
	purpose: 'plan-my-review',
	pages: [people, placeAndTime, start, part]
} as const satisfies Instrument;
