import type { Band } from '#lib/domain/person/band.ts';
import { conference12To15 } from '#lib/instruments/conference-12-15/index.ts';
import { conference16Plus } from '#lib/instruments/conference-16-plus/index.ts';
import { conference4To7 } from '#lib/instruments/conference-4-7/index.ts';
import { conference8To11 } from '#lib/instruments/conference-8-11/index.ts';
import type { Instrument, Purpose } from '#lib/instruments/engine/instrument.ts';
import { planMyReview12To15 } from '#lib/instruments/plan-my-review-12-15/index.ts';
import { planMyReview16Plus } from '#lib/instruments/plan-my-review-16-plus/index.ts';
import { planMyReview4To7 } from '#lib/instruments/plan-my-review-4-7/index.ts';
import { planMyReview8To11 } from '#lib/instruments/plan-my-review-8-11/index.ts';
import { views12To15 } from '#lib/instruments/views-12-15/index.ts';
import { views16Plus } from '#lib/instruments/views-16-plus/index.ts';
import { views4To7 } from '#lib/instruments/views-4-7/index.ts';
import { views8To11 } from '#lib/instruments/views-8-11/index.ts';

/** The version asked today. Total by type: a purpose or band without one does not compile. */
const current: Record<Purpose, Record<Band, Instrument>> = {
	'looked-after-review': {
		'4-7': views4To7,
		'8-11': views8To11,
		'12-15': views12To15,
		'16-plus': views16Plus
	},
	conference: {
		'4-7': conference4To7,
		'8-11': conference8To11,
		'12-15': conference12To15,
		'16-plus': conference16Plus
	},
	'plan-my-review': {
		'4-7': planMyReview4To7,
		'8-11': planMyReview8To11,
		'12-15': planMyReview12To15,
		'16-plus': planMyReview16Plus
	}
};

/** Versions no longer asked, kept so that answers given to them can be read. */
const past: readonly Instrument[] = [];

/** Every instrument, in every version. */
export const instruments: readonly Instrument[] = [
	...Object.values(current).flatMap((byBand) => Object.values(byBand)),
	...past
];

/** What a child of this band is asked today. */
export function instrumentFor(purpose: Purpose, band: Band): Instrument {
	return current[purpose][band];
}

/** An instrument as answered once; undefined when there never was one of that id and version. */
export function instrumentBy(id: string, version: number): Instrument | undefined {
	return instruments.find((one) => one.id === id && one.version === version);
}
