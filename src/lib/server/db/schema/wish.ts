import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { day, id, instant, sealed } from './column.ts';
import { meetingChild } from './meeting.ts';
import { viewsSent } from './views.ts';

/** Something a child asked for: a wish, a request in "plan my review", an advocate. Each is owed an answer. */
export const wish = sqliteTable(
	'wish',
	{
		id: id(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		meetingChildId: text('meeting_child_id').references(() => meetingChild.id),
		sentId: text('sent_id').references(() => viewsSent.id),
		/** The field of the instrument it came from, and its place in a list. */
		field: text('field').notNull(),
		place: integer('place').notNull(),
		text: sealed('text').notNull(),
		/** `only-my-iro`, `say-it-for-me` or `everyone`. */
		audience: text('audience').notNull(),
		madeAt: instant('made_at').notNull(),
		/** A later sending no longer says it. It stays for the child, and is owed no answer. */
		unsaidAt: instant('unsaid_at')
	},
	(t) => [
		uniqueIndex('wish_once').on(t.sentId, t.field, t.place),
		index('wish_child').on(t.childId),
		index('wish_meeting').on(t.meetingChildId),
		index('wish_made').on(t.madeAt)
	]
);

export const wishClass: Classification<typeof wish> = {
	id: 'service plain case',
	childId: 'child plain case',
	meetingChildId: 'child plain case',
	sentId: 'service plain case',
	field: 'service plain case',
	place: 'service plain case',
	text: 'child sealed case',
	audience: 'child plain case',
	madeAt: 'service plain case',
	unsaidAt: 'service plain case'
};

/** The answer a child is shown. The latest row counts; earlier ones stay. */
export const wishAnswer = sqliteTable(
	'wish_answer',
	{
		id: id(),
		wishId: text('wish_id')
			.notNull()
			.references(() => wish.id),
		/** `yes`, `partly`, `no` or `not-yet`. */
		verdict: text('verdict').notNull(),
		reason: sealed('reason').notNull(),
		who: sealed('who'),
		byDay: day('by_day'),
		answeredBy: text('answered_by').notNull(),
		answeredAt: instant('answered_at').notNull()
	},
	(t) => [index('wish_answer_wish').on(t.wishId, t.answeredAt)]
);

export const wishAnswerClass: Classification<typeof wishAnswer> = {
	id: 'service plain case',
	wishId: 'child plain case',
	verdict: 'child personal case',
	reason: 'child sealed case',
	who: 'child sealed case',
	byDay: 'child personal case',
	answeredBy: 'adult plain case',
	answeredAt: 'service plain case'
};

/** At the next meeting: was it done? */
export const wishDone = sqliteTable('wish_done', {
	wishId: text('wish_id')
		.primaryKey()
		.references(() => wish.id),
	/** `done`, `partly`, `not-done`. */
	how: text('how').notNull(),
	recordedBy: text('recorded_by').notNull(),
	recordedAt: instant('recorded_at').notNull()
});

export const wishDoneClass: Classification<typeof wishDone> = {
	wishId: 'child plain case',
	how: 'child personal case',
	recordedBy: 'adult plain case',
	recordedAt: 'service plain case'
};
