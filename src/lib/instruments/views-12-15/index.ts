import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import {
	agenda,
	health,
	home,
	me,
	money,
	people,
	plan,
	school
} from '#lib/instruments/views-12-15/deeper.ts';
import { change, meeting, more, now, safe } from '#lib/instruments/views-12-15/quick.ts';

/** Views before a looked-after review, 12 to 15: five quick pages, then as deep as they want. */
export const views12To15 = {
	id: 'views-12-15',
	version: 1,
	band: '12-15',
	purpose: 'looked-after-review',
	pages: [now, safe, change, meeting, more, home, people, school, health, me, money, plan, agenda]
} as const satisfies Instrument;
