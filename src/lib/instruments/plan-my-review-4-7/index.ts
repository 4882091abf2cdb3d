import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { lead, takePart } from '#lib/instruments/plan-my-review-4-7/part.ts';
import { opens, whoComes, whoNot } from '#lib/instruments/plan-my-review-4-7/people.ts';
import { howLong, when, where } from '#lib/instruments/plan-my-review-4-7/place-and-time.ts';

/** Plan my review, 4 to 7: one question a screen. */
export const planMyReview4To7 = {
	id: 'plan-my-review-4-7',
	version: 1,
	band: '4-7',
	purpose: 'plan-my-review',
	pages: [whoComes, whoNot, where, when, howLong, opens, lead, takePart]
} as const satisfies Instrument;
