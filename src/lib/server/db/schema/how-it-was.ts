import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { instant, sealed } from './column.ts';
import { meeting, meetingChild } from './meeting.ts';

/** A child's "how was it" after one meeting, from the first page saved on. One for each. */
export const howItWas = sqliteTable('how_it_was', {
	meetingChildId: text('meeting_child_id')
		.primaryKey()
		.references(() => meetingChild.id),
	childId: text('child_id')
		.notNull()
		.references(() => child.id),
	instrumentId: text('instrument_id').notNull(),
	instrumentVersion: integer('instrument_version').notNull(),
	language: text('language').notNull(),
	startedAt: instant('started_at').notNull()
});

export const howItWasClass: Classification<typeof howItWas> = {
	meetingChildId: 'child plain case',
	childId: 'child plain case',
	instrumentId: 'service plain case',
	instrumentVersion: 'service plain case',
	language: 'child personal case',
	startedAt: 'service plain case'
};

/** One page as last saved, sealed as JSON. */
export const howItWasPage = sqliteTable(
	'how_it_was_page',
	{
		meetingChildId: text('meeting_child_id')
			.notNull()
			.references(() => howItWas.meetingChildId),
		page: text('page').notNull(),
		answers: sealed('answers').notNull(),
		savedAt: instant('saved_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.meetingChildId, t.page] })]
);

export const howItWasPageClass: Classification<typeof howItWasPage> = {
	meetingChildId: 'child plain case',
	page: 'service plain case',
	answers: 'child sealed case',
	savedAt: 'service plain case'
};

/** As handed in; handed in again within the time it may be changed, it is the newer. */
export const howItWasSent = sqliteTable('how_it_was_sent', {
	meetingChildId: text('meeting_child_id')
		.primaryKey()
		.references(() => howItWas.meetingChildId),
	revision: integer('revision').notNull(),
	/** Frozen answers and wording, sealed as JSON; null: for the numbers alone, so nobody is given words. */
	content: sealed('content'),
	/** `alone`, `carer`, `worker`, … as with views. */
	helpedBy: text('helped_by').notNull(),
	firstSentAt: instant('first_sent_at').notNull(),
	sentAt: instant('sent_at').notNull()
});

export const howItWasSentClass: Classification<typeof howItWasSent> = {
	meetingChildId: 'child plain case',
	revision: 'service plain case',
	content: 'child sealed case',
	helpedBy: 'child personal case',
	firstSentAt: 'service plain case',
	sentAt: 'service plain case'
};

/**
 * The same few questions about one meeting, asked of all sides ("review of reviews", Thurrock 7.6):
 * one row for each person and meeting, ticks and no words: these are for the figures, and nobody looks
 * one up. Whose it is stands nowhere: the row is found again by a mark that only the vault can make.
 */
export const roundSaid = sqliteTable(
	'round_said',
	{
		/** The mark of the person and the meeting (`roundMarks`): one answer each, whatever happens. */
		mark: text('mark').primaryKey(),
		meetingId: text('meeting_id')
			.notNull()
			.references(() => meeting.id),
		/** The side and the answers, sealed, of one length whatever they are. */
		answers: sealed('answers').notNull(),
		firstSentAt: instant('first_sent_at').notNull(),
		sentAt: instant('sent_at').notNull()
	},
	(t) => [index('round_said_meeting').on(t.meetingId), index('round_said_sent').on(t.firstSentAt)]
);

export const roundSaidClass: Classification<typeof roundSaid> = {
	mark: 'adult secret case',
	meetingId: 'service plain case',
	answers: 'adult sealed case',
	firstSentAt: 'service plain case',
	sentAt: 'service plain case'
};
