import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';

/** An e-mail to go out: written in the transaction of what it tells of, sent after it, tried again until it is. */
export const notice = sqliteTable(
	'notice',
	{
		id: id(),
		adultId: text('adult_id').notNull(),
		/** `alert`, `message-waiting`, … : the words come from it and say nothing of anybody. */
		kind: text('kind').notNull(),
		to: sealed('to').notNull(),
		/** The page it points to, a path without names. */
		path: text('path').notNull(),
		messageId: text('message_id').notNull().unique(),
		madeAt: instant('made_at').notNull(),
		nextTryAt: instant('next_try_at').notNull(),
		tries: integer('tries').notNull()
	},
	(t) => [index('notice_next').on(t.nextTryAt)]
);

export const noticeClass: Classification<typeof notice> = {
	id: 'service plain brief',
	adultId: 'adult plain brief',
	kind: 'service plain brief',
	to: 'adult sealed brief',
	path: 'service plain brief',
	messageId: 'service plain brief',
	madeAt: 'service plain brief',
	nextTryAt: 'service plain brief',
	tries: 'service plain brief'
};

/** What became of a notice: `sent`, `failed` (refused for good) or `unknown` (may or may not have arrived). */
export const noticeOutcome = sqliteTable('notice_outcome', {
	noticeId: text('notice_id')
		.primaryKey()
		.references(() => notice.id),
	outcome: text('outcome').notNull(),
	why: text('why'),
	at: instant('at').notNull()
});

export const noticeOutcomeClass: Classification<typeof noticeOutcome> = {
	noticeId: 'service plain brief',
	outcome: 'service plain brief',
	why: 'service plain brief',
	at: 'service plain brief'
};
