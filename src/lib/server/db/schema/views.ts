import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex
} from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';
import { meetingChild } from './meeting.ts';

/** A child's form for one meeting and purpose, from first opening on. */
export const views = sqliteTable(
	'views',
	{
		id: id(),
		meetingChildId: text('meeting_child_id')
			.notNull()
			.references(() => meetingChild.id),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** `looked-after-review`, `conference` or `plan-my-review`. */
		purpose: text('purpose').notNull(),
		instrumentId: text('instrument_id').notNull(),
		instrumentVersion: integer('instrument_version').notNull(),
		language: text('language').notNull(),
		startedAt: instant('started_at').notNull()
	},
	(t) => [
		uniqueIndex('views_once').on(t.meetingChildId, t.purpose),
		index('views_child').on(t.childId),
		index('views_started').on(t.startedAt)
	]
);

export const viewsClass: Classification<typeof views> = {
	id: 'service plain case',
	meetingChildId: 'child plain case',
	childId: 'child plain case',
	purpose: 'service plain case',
	instrumentId: 'service plain case',
	instrumentVersion: 'service plain case',
	language: 'child personal case',
	startedAt: 'service plain case'
};

/** One page of the draft as last saved: `{ field: { value, skip, audience } }` sealed as JSON. */
export const viewsPage = sqliteTable(
	'views_page',
	{
		viewsId: text('views_id')
			.notNull()
			.references(() => views.id),
		page: text('page').notNull(),
		answers: sealed('answers').notNull(),
		savedAt: instant('saved_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.viewsId, t.page] })]
);

export const viewsPageClass: Classification<typeof viewsPage> = {
	viewsId: 'service plain case',
	page: 'service plain case',
	answers: 'child sealed case',
	savedAt: 'service plain case'
};

/** Views as sent: frozen answers with the wording as shown. Sending the same revision twice is one row. */
export const viewsSent = sqliteTable(
	'views_sent',
	{
		id: id(),
		viewsId: text('views_id')
			.notNull()
			.references(() => views.id),
		revision: integer('revision').notNull(),
		/** Frozen answers and wording, sealed as JSON. */
		content: sealed('content').notNull(),
		/** `alone`, `carer`, `worker`, `advocate`, `family`, `other`. */
		helpedBy: text('helped_by').notNull(),
		helperId: text('helper_id').references(() => adult.id),
		/** `portal`, `paper`. */
		medium: text('medium').notNull(),
		sentAt: instant('sent_at').notNull()
	},
	(t) => [uniqueIndex('views_sent_once').on(t.viewsId, t.revision)]
);

export const viewsSentClass: Classification<typeof viewsSent> = {
	id: 'service plain case',
	viewsId: 'service plain case',
	revision: 'service plain case',
	content: 'child sealed case',
	helpedBy: 'child personal case',
	helperId: 'adult plain case',
	medium: 'service plain case',
	sentAt: 'service plain case'
};

/** By what a sending says something: `pictures`, `ticks`, `words`, `drawing`, `photo`, `voice`; `none`: by none. No words. */
export const viewsWay = sqliteTable(
	'views_way',
	{
		sentId: text('sent_id')
			.notNull()
			.references(() => viewsSent.id),
		way: text('way').notNull()
	},
	(t) => [primaryKey({ columns: [t.sentId, t.way] })]
);

export const viewsWayClass: Classification<typeof viewsWay> = {
	sentId: 'service plain case',
	way: 'child personal case'
};

/** The child took this sending back before the meeting. */
export const viewsTakenBack = sqliteTable('views_taken_back', {
	sentId: text('sent_id')
		.primaryKey()
		.references(() => viewsSent.id),
	at: instant('at').notNull()
});

export const viewsTakenBackClass: Classification<typeof viewsTakenBack> = {
	sentId: 'service plain case',
	at: 'service plain case'
};

/** Somebody read it; the child is shown who and when. */
export const viewsRead = sqliteTable(
	'views_read',
	{
		sentId: text('sent_id')
			.notNull()
			.references(() => viewsSent.id),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		at: instant('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.sentId, t.adultId] })]
);

export const viewsReadClass: Classification<typeof viewsRead> = {
	sentId: 'service plain case',
	adultId: 'adult plain case',
	at: 'service plain case'
};
