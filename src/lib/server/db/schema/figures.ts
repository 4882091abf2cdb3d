import {
	customType,
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
 * The kept facts of the figures; server/statistics/kept/ says how they are kept. Everything here can be
 * counted again from the rows of the other tables. Ids have small numbers here, so that a day of facts
 * is a few kilobytes: a year is read and counted in the time of one page.
 */

/** Numbers end to end. Other bytes in the database are sealed; these hold nobody's words. */
const packed = customType<{ data: Buffer }>({ dataType: () => 'blob' });

/** What is counted: one value of one measure at meetings of one kind, of children of one band. */
export const figureWhat = sqliteTable(
	'figure_what',
	{
		id: integer('id').primaryKey(),
		kind: text('kind').$type<MeetingKind>().notNull(),
		/** `participation`, `conference`, `report`, …: statistics/kept/measures.ts. */
		measure: text('measure').notNull(),
		value: text('value').notNull(),
		band: text('band').notNull()
	},
	(t) => [uniqueIndex('figure_what_once').on(t.kind, t.measure, t.value, t.band)]
);

export const figureWhatClass: Classification<typeof figureWhat> = {
	id: 'service plain case',
	kind: 'service plain case',
	measure: 'service plain case',
	value: 'service plain case',
	band: 'service plain case'
};

/** A team, or an IRO or chair, for whom something counts; the empty text: none. */
export const figureHolder = sqliteTable('figure_holder', {
	id: integer('id').primaryKey(),
	holderId: text('holder_id').notNull().unique()
});

export const figureHolderClass: Classification<typeof figureHolder> = {
	id: 'service plain case',
	holderId: 'adult plain case'
};

/** A child's number. */
export const figureChild = sqliteTable('figure_child', {
	id: integer('id').primaryKey(),
	childId: text('child_id').notNull().unique()
});

export const figureChildClass: Classification<typeof figureChild> = {
	id: 'child plain case',
	childId: 'child plain case'
};

/** A meeting's number, and the days on which it has facts, with spaces between. */
export const figureMeeting = sqliteTable('figure_meeting', {
	id: integer('id').primaryKey(),
	meetingId: text('meeting_id').notNull().unique(),
	days: text('days').notNull().default('')
});

export const figureMeetingClass: Classification<typeof figureMeeting> = {
	id: 'service plain case',
	meetingId: 'service plain case',
	days: 'service plain case'
};

/** All that counts on a day, packed as statistics/kept/packed.ts says. */
export const figureDay = sqliteTable('figure_day', {
	day: day('day').primaryKey(),
	facts: packed('facts').notNull()
});

export const figureDayClass: Classification<typeof figureDay> = {
	day: 'service plain case',
	facts: 'child personal case'
};

/**
 * A month's facts added up in one way (statistics/kept/month.ts), of everybody or of one IRO or chair.
 * A month that has no row here is added up from its days.
 */
export const figureMonth = sqliteTable(
	'figure_month',
	{
		month: text('month').$type<MonthISO>().notNull(),
		/** Their number as a holder; 0: everybody. */
		lead: integer('lead').notNull(),
		part: text('part').$type<MonthPart>().notNull(),
		numbers: packed('numbers').notNull()
	},
	(t) => [primaryKey({ columns: [t.month, t.lead, t.part] })]
);

export type MonthPart = 'whole' | 'team' | 'lead' | 'children';

export const figureMonthClass: Classification<typeof figureMonth> = {
	month: 'service plain case',
	lead: 'adult plain case',
	part: 'service plain case',
	numbers: 'child personal case'
};

/** A meeting of which something changed since its facts were written; put here by triggers. */
export const figureStale = sqliteTable('figure_stale', {
	meetingId: text('meeting_id').primaryKey()
});

export const figureStaleClass: Classification<typeof figureStale> = {
	meetingId: 'service plain case'
};
