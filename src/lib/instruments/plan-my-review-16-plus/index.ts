import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { part, people, placeAndTime } from '#lib/instruments/plan-my-review-12-15/pages.ts';

/** Plan my review, 16 and over: the same questions, the young person's part in it first. */
export const planMyReview16Plus = {
	id: 'plan-my-review-16-plus',
	version: 1,
	band: '16-plus',
	purpose: 'plan-my-review',
	pages: [part, people, placeAndTime]
} as const satisfies Instrument;
