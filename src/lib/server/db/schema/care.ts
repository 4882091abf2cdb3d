import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { day, id } from './column.ts';

/** An episode of being looked after; `claRef` ties its reviews to the child (SSD `clae_cla_id`). */
export const careEpisode = sqliteTable(
	'care_episode',
	{
		id: id(),
		ref: text('ref').notNull().unique(),
		claRef: text('cla_ref').notNull(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		startedOn: day('started_on').notNull(),
		ceasedOn: day('ceased_on'),
		enteredCareOn: day('entered_care_on')
	},
	(t) => [index('care_episode_cla').on(t.claRef), index('care_episode_child').on(t.childId)]
);

export const careEpisodeClass: Classification<typeof careEpisode> = {
	id: 'service plain case',
	ref: 'child plain case',
	claRef: 'child plain case',
	childId: 'child plain case',
	startedOn: 'child personal case',
	ceasedOn: 'child personal case',
	enteredCareOn: 'child personal case'
};

/** A child protection plan (SSD `ssd_cp_plans`). */
export const protectionPlan = sqliteTable(
	'protection_plan',
	{
		id: id(),
		ref: text('ref').notNull().unique(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		startedOn: day('started_on').notNull(),
		endedOn: day('ended_on')
	},
	(t) => [index('protection_plan_child').on(t.childId)]
);

export const protectionPlanClass: Classification<typeof protectionPlan> = {
	id: 'service plain case',
	ref: 'child plain case',
	childId: 'child plain case',
	startedOn: 'child personal case',
	endedOn: 'child personal case'
};
