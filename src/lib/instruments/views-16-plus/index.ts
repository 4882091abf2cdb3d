import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import {
	documents,
	home,
	liveNext,
	money,
	safe
} from '#lib/instruments/views-16-plus/home-and-money.ts';
import { health, me, people, skills, work } from '#lib/instruments/views-16-plus/life.ts';
import { meeting, now, onlyMyIro, plan } from '#lib/instruments/views-16-plus/plan-and-meeting.ts';

/**
 * Views before a looked-after review, 16 and over: tasks in any order, the plan and what it rests
 * on (home, money, papers) first.
 */
export const views16Plus = {
	id: 'views-16-plus',
	version: 1,
	band: '16-plus',
	purpose: 'looked-after-review',
	pages: [
		now,
		plan,
		home,
		liveNext,
		money,
		documents,
		work,
		health,
		skills,
		people,
		me,
		safe,
		meeting,
		onlyMyIro
	]
} as const satisfies Instrument;
