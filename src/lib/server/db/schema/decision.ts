import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { day, id, instant, sealed } from './column.ts';
import { meetingChild } from './meeting.ts';
import { wish } from './wish.ts';

/** Something decided for one child at one meeting. Its words are rows of their own. */
export const decision = sqliteTable(
	'decision',
	{
		id: id(),
		meetingChildId: text('meeting_child_id')
			.notNull()
			.references(() => meetingChild.id),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** What the child asked for, where it came of that. */
		wishId: text('wish_id').references(() => wish.id),
		madeBy: text('made_by').notNull(),
		madeAt: instant('made_at').notNull()
	},
	(t) => [
		index('decision_meeting_child').on(t.meetingChildId),
		index('decision_child').on(t.childId)
	]
);

export const decisionClass: Classification<typeof decision> = {
	id: 'service plain case',
	meetingChildId: 'child plain case',
	childId: 'child plain case',
	wishId: 'child plain case',
	madeBy: 'adult plain case',
	madeAt: 'service plain case'
};

/** One act of sharing: all that was written down by then, with the child. */
export const decisionSharing = sqliteTable(
	'decision_sharing',
	{
		id: id(),
		meetingChildId: text('meeting_child_id')
			.notNull()
			.references(() => meetingChild.id),
		/** 1 for the first; later ones add or correct. */
		number: integer('number').notNull(),
		/** Nothing was decided: what the child was told, with no words of its own. */
		nothing: integer('nothing', { mode: 'boolean' }).notNull().default(false),
		sharedBy: text('shared_by').notNull(),
		sharedAt: instant('shared_at').notNull()
	},
	(t) => [
		uniqueIndex('decision_sharing_once').on(t.meetingChildId, t.number),
		index('decision_sharing_at').on(t.sharedAt)
	]
);

export const decisionSharingClass: Classification<typeof decisionSharing> = {
	id: 'service plain case',
	meetingChildId: 'child plain case',
	number: 'service plain case',
	nothing: 'service plain case',
	sharedBy: 'adult plain case',
	sharedAt: 'service plain case'
};

/** The words of a decision. Without a sharing: a draft. Once shared a row stays; a correction is another. */
export const decisionWords = sqliteTable(
	'decision_words',
	{
		id: id(),
		decisionId: text('decision_id')
			.notNull()
			.references(() => decision.id),
		what: sealed('what').notNull(),
		who: sealed('who'),
		byDay: day('by_day'),
		/** By when, where no day was set: "before the summer". */
		byWhen: sealed('by_when'),
		writtenBy: text('written_by').notNull(),
		writtenAt: instant('written_at').notNull(),
		sharingId: text('sharing_id').references(() => decisionSharing.id)
	},
	(t) => [index('decision_words_decision').on(t.decisionId, t.writtenAt)]
);

export const decisionWordsClass: Classification<typeof decisionWords> = {
	id: 'service plain case',
	decisionId: 'child plain case',
	what: 'child sealed case',
	who: 'child sealed case',
	byDay: 'child personal case',
	byWhen: 'child sealed case',
	writtenBy: 'adult plain case',
	writtenAt: 'service plain case',
	sharingId: 'service plain case'
};

/** A shared wording that ought not to have been: taken back, it is shown to nobody again. */
export const decisionWithdrawal = sqliteTable('decision_withdrawal', {
	wordsId: text('words_id')
		.primaryKey()
		.references(() => decisionWords.id),
	/** For the service; the child is not told it. */
	reason: sealed('reason').notNull(),
	withdrawnBy: text('withdrawn_by').notNull(),
	withdrawnAt: instant('withdrawn_at').notNull()
});

export const decisionWithdrawalClass: Classification<typeof decisionWithdrawal> = {
	wordsId: 'child plain case',
	reason: 'child sealed case',
	withdrawnBy: 'adult plain case',
	withdrawnAt: 'service plain case'
};

/** At the next meeting: was it done? */
export const decisionDone = sqliteTable('decision_done', {
	decisionId: text('decision_id')
		.primaryKey()
		.references(() => decision.id),
	/** `done`, `partly`, `not-done`. */
	how: text('how').notNull(),
	/** Why, in a few words for the child. */
	why: sealed('why'),
	recordedBy: text('recorded_by').notNull(),
	recordedAt: instant('recorded_at').notNull()
});

export const decisionDoneClass: Classification<typeof decisionDone> = {
	decisionId: 'child plain case',
	how: 'child personal case',
	why: 'child sealed case',
	recordedBy: 'adult plain case',
	recordedAt: 'service plain case'
};
