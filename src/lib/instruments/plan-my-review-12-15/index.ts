import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { part, people, placeAndTime } from '#lib/instruments/plan-my-review-12-15/pages.ts';

/** Plan my review, 12 to 15: three pages. */
export const planMyReview12To15 = {
	id: 'plan-my-review-12-15',
	version: 1,
	band: '12-15',
	purpose: 'plan-my-review',
	pages: [people, placeAndTime, part]
} as const satisfies Instrument;
