import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex
} from 'drizzle-orm/sqlite-core';
import type { MonthISO } from '#lib/domain/calendar/month.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Classification } from './classification.ts';
import { day } from './column.ts';

/*
 * The kept sums of the figures; server/statistics/kept/ says how they are kept. Everything here can be
 * counted again from the rows of the other tables. An empty text stands for "none", so that a key is
 * unique.
 */

/** One thing that is counted: what, of which kind of meeting, for which band, team and IRO or chair. */
export const figureKey = sqliteTable(
	'figure_key',
	{
		id: integer('id').primaryKey(),
		kind: text('kind').$type<MeetingKind>().notNull(),
		/** `participation`, `conference`, `report`, …: statistics/kept/measures.ts. */
		measure: text('measure').notNull(),
		value: text('value').notNull(),
		band: text('band').notNull(),
		teamId: text('team_id').notNull(),
		leadId: text('lead_id').notNull()
	},
	(t) => [uniqueIndex('figure_key_once').on(t.kind, t.measure, t.value, t.band, t.teamId, t.leadId)]
);

export const figureKeyClass: Classification<typeof figureKey> = {
	id: 'service plain case',
	kind: 'service plain case',
	measure: 'service plain case',
	value: 'service plain case',
	band: 'service plain case',
	teamId: 'service plain case',
	leadId: 'adult plain case'
};

/** One count of one: what a meeting adds to the figures, and on which day. */
export const figureFact = sqliteTable(
	'figure_fact',
	{
		id: integer('id').primaryKey(),
		meetingId: text('meeting_id').notNull(),
		childId: text('child_id'),
		day: day('day').notNull(),
		keyId: integer('key_id').notNull()
	},
	(t) => [index('figure_fact_meeting').on(t.meetingId), index('figure_fact_day').on(t.day, t.keyId)]
);

export const figureFactClass: Classification<typeof figureFact> = {
	id: 'service plain case',
	meetingId: 'service plain case',
	childId: 'child plain case',
	day: 'service plain case',
	keyId: 'child personal case'
};

/** The facts of a month, added up. */
export const figureMonth = sqliteTable(
	'figure_month',
	{
		month: text('month').$type<MonthISO>().notNull(),
		keyId: integer('key_id').notNull(),
		n: integer('n').notNull()
	},
	(t) => [primaryKey({ columns: [t.month, t.keyId] })]
);

export const figureMonthClass: Classification<typeof figureMonth> = {
	month: 'service plain case',
	keyId: 'service plain case',
	n: 'service plain case'
};

/** A meeting of which something changed since its facts were written; put here by triggers. */
export const figureStale = sqliteTable('figure_stale', {
	meetingId: text('meeting_id').primaryKey()
});

export const figureStaleClass: Classification<typeof figureStale> = {
	meetingId: 'service plain case'
};
