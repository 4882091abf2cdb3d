import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';
import { decision } from './decision.ts';
import { meetingChild } from './meeting.ts';
import { wish } from './wish.ts';

/** "That isn't what I meant": a child asks back about an answer or a decision. */
export const askBack = sqliteTable(
	'ask_back',
	{
		id: id(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		meetingChildId: text('meeting_child_id')
			.notNull()
			.references(() => meetingChild.id),
		/** One of these two: whose answer, or which decision. */
		wishId: text('wish_id').references(() => wish.id),
		decisionId: text('decision_id').references(() => decision.id),
		words: sealed('words').notNull(),
		/** Made with the form: sending twice asks once. */
		sendKey: text('send_key').notNull(),
		askedAt: instant('asked_at').notNull()
	},
	(t) => [
		uniqueIndex('ask_back_once').on(t.childId, t.sendKey),
		index('ask_back_meeting_child').on(t.meetingChildId)
	]
);

export const askBackClass: Classification<typeof askBack> = {
	id: 'service plain case',
	childId: 'child plain case',
	meetingChildId: 'child plain case',
	wishId: 'child plain case',
	decisionId: 'child plain case',
	words: 'child sealed case',
	sendKey: 'service plain case',
	askedAt: 'service plain case'
};

/** What the child was told. No row: it waits. */
export const askBackReply = sqliteTable('ask_back_reply', {
	askBackId: text('ask_back_id')
		.primaryKey()
		.references(() => askBack.id),
	reply: sealed('reply').notNull(),
	repliedBy: text('replied_by').notNull(),
	repliedAt: instant('replied_at').notNull()
});

export const askBackReplyClass: Classification<typeof askBackReply> = {
	askBackId: 'child plain case',
	reply: 'child sealed case',
	repliedBy: 'adult plain case',
	repliedAt: 'service plain case'
};
