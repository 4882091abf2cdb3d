import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { family } from '#lib/instruments/views-8-11/family.ts';
import { home, rules, safe } from '#lib/instruments/views-8-11/home.ts';
import { care, meeting, onlyMyIro } from '#lib/instruments/views-8-11/meeting.ts';
import { health, school } from '#lib/instruments/views-8-11/school-and-health.ts';
import { today, worriesAndWishes } from '#lib/instruments/views-8-11/today.ts';

/** Views before a looked-after review, 8 to 11: stops on a path, one to three questions each. */
export const views8To11 = {
	id: 'views-8-11',
	version: 1,
	band: '8-11',
	purpose: 'looked-after-review',
	pages: [
		today,
		home,
		rules,
		safe,
		school,
		health,
		family,
		worriesAndWishes,
		care,
		meeting,
		onlyMyIro
	]
} as const satisfies Instrument;
