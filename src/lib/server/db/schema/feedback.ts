import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import type { Classification } from './classification.ts';
import { day, id, instant, sealed } from './column.ts';
import { meeting, meetingChild } from './meeting.ts';

/**
 * What one parent or carer said after a meeting, found again by a mark that only the vault can make of
 * person and meeting: one answer each, whatever happens, and whose it is stands nowhere.
 */
export const feedbackSaid = sqliteTable(
	'feedback_said',
	{
		mark: text('mark').primaryKey(),
		/** Null: given without name, so it counts for a period and for no meeting. */
		meetingId: text('meeting_id').references(() => meeting.id),
		/** `initial-conference`, `review-conference` or `looked-after-review`. */
		kind: text('kind').notNull(),
		/** The day it first came in; without name, the first of that month. */
		receivedOn: day('received_on').notNull(),
		/** Answers, words, who (parent or carer), how it came and when it may last be changed; sealed as JSON. */
		content: sealed('content').notNull()
	},
	(t) => [
		index('feedback_said_meeting').on(t.meetingId),
		index('feedback_said_received').on(t.receivedOn)
	]
);

export const feedbackSaidClass: Classification<typeof feedbackSaid> = {
	mark: 'adult secret case',
	meetingId: 'service plain case',
	kind: 'service plain case',
	receivedOn: 'service plain case',
	content: 'adult sealed case'
};

/**
 * What is written and not sent yet, found by a mark of its own: nothing beside it says who or which
 * meeting. Sent, it is gone.
 */
export const feedbackDraft = sqliteTable(
	'feedback_draft',
	{
		mark: text('mark').primaryKey(),
		/** The first of the month it was last saved in: old ones are swept. */
		savedIn: day('saved_in').notNull(),
		/** The answers page by page, sealed as JSON. */
		content: sealed('content').notNull()
	},
	(t) => [index('feedback_draft_saved').on(t.savedIn)]
);

export const feedbackDraftClass: Classification<typeof feedbackDraft> = {
	mark: 'adult secret brief',
	savedIn: 'service plain brief',
	content: 'adult sealed brief'
};

/** That somebody was reminded of one meeting: once. */
export const feedbackReminded = sqliteTable('feedback_reminded', {
	mark: text('mark').primaryKey(),
	at: instant('at').notNull()
});

export const feedbackRemindedClass: Classification<typeof feedbackReminded> = {
	mark: 'adult secret brief',
	at: 'service plain brief'
};

/** A paper form for one person after one meeting; its code leads business support to it. */
export const feedbackForm = sqliteTable(
	'feedback_form',
	{
		id: id(),
		/** SHA-256 of the printed code. */
		codeHash: text('code_hash').notNull().unique(),
		meetingChildId: text('meeting_child_id')
			.notNull()
			.references(() => meetingChild.id),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		printedBy: text('printed_by').notNull(),
		printedAt: instant('printed_at').notNull(),
		keyedBy: text('keyed_by'),
		keyedAt: instant('keyed_at')
	},
	(t) => [index('feedback_form_part').on(t.meetingChildId)]
);

export const feedbackFormClass: Classification<typeof feedbackForm> = {
	id: 'service plain case',
	codeHash: 'adult secret case',
	meetingChildId: 'child plain case',
	adultId: 'adult plain case',
	printedBy: 'adult plain case',
	printedAt: 'service plain case',
	keyedBy: 'adult plain case',
	keyedAt: 'service plain case'
};

/** The chair's own telling: did this parent or carer have the report in time? */
export const chairNote = sqliteTable(
	'chair_note',
	{
		meetingChildId: text('meeting_child_id')
			.notNull()
			.references(() => meetingChild.id),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		/** `yes`, `partly`, `no` or `not-known`. */
		inTime: text('in_time').notNull(),
		by: text('by').notNull(),
		at: instant('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.meetingChildId, t.adultId] })]
);

export const chairNoteClass: Classification<typeof chairNote> = {
	meetingChildId: 'child plain case',
	adultId: 'adult plain case',
	inTime: 'adult personal case',
	by: 'adult plain case',
	at: 'service plain case'
};
