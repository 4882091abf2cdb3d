import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { homeGood, homeHard, safe } from '#lib/instruments/views-4-7/home.ts';
import { helpers, school, seeMore } from '#lib/instruments/views-4-7/people.ts';
import { feelings, liveWith } from '#lib/instruments/views-4-7/today.ts';
import { drawing, onlyMyIro, whoComes, wishes } from '#lib/instruments/views-4-7/wishes.ts';
import { worries } from '#lib/instruments/views-4-7/worries.ts';

/** Views before a looked-after review, 4 to 7: one question a screen, answers are pictures. */
export const views4To7 = {
	id: 'views-4-7',
	version: 1,
	band: '4-7',
	purpose: 'looked-after-review',
	pages: [
		feelings,
		liveWith,
		homeGood,
		homeHard,
		safe,
		school,
		seeMore,
		worries,
		helpers,
		wishes,
		whoComes,
		drawing,
		onlyMyIro
	]
} as const satisfies Instrument;
