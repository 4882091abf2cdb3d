import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
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
		/** Counts sendings and look-ups, and says whose turn it is: see notices/claim.ts. */
		tries: integer('tries').notNull(),
		/** `smtp` or `notify`, as of the last handing over. */
		way: text('way').$type<'smtp' | 'notify'>(),
		/** When it was last handed over; null: it certainly has not gone out. */
		handedAt: instant('handed_at'),
		/** When the other side said that it has it, and delivery is still to be learnt. */
		acceptedAt: instant('accepted_at')
	},
	(t) => [index('notice_next').on(t.nextTryAt), index('notice_made').on(t.madeAt)]
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
	tries: 'service plain brief',
	way: 'service plain brief',
	handedAt: 'service plain brief',
	acceptedAt: 'service plain brief'
};

/**
 * What became of a notice: `sent`, `failed` (refused for good), `unknown` (may or may not have arrived)
 * or `off` (its person gets none).
 */
export const noticeOutcome = sqliteTable('notice_outcome', {
	noticeId: text('notice_id')
		.primaryKey()
		.references(() => notice.id),
	outcome: text('outcome').$type<'sent' | 'failed' | 'unknown' | 'off'>().notNull(),
	why: text('why'),
	at: instant('at').notNull(),
	/** Who saw on the staff side that it did not arrive, and saw to it that the person knows. */
	toldBy: text('told_by'),
	toldAt: instant('told_at')
});

export const noticeOutcomeClass: Classification<typeof noticeOutcome> = {
	noticeId: 'service plain brief',
	outcome: 'service plain brief',
	why: 'service plain brief',
	at: 'service plain brief',
	toldBy: 'adult plain brief',
	toldAt: 'service plain brief'
};

/** Who gets no notices, because somebody else reads their e-mail; a row while it lasts. */
export const noticesOff = sqliteTable('notices_off', {
	adultId: text('adult_id')
		.primaryKey()
		.references(() => adult.id),
	by: text('by').notNull(),
	since: instant('since').notNull()
});

export const noticesOffClass: Classification<typeof noticesOff> = {
	adultId: 'adult plain account',
	by: 'adult plain account',
	since: 'service plain account'
};
