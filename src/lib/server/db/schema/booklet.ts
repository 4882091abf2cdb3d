import { sql } from 'drizzle-orm';
import { index, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';

/** One page of a child's My Life booklet as it now is; the same row through every band. */
export const bookletPage = sqliteTable(
	'booklet_page',
	{
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** See instruments/my-life/topics.ts. */
		topic: text('topic').notNull(),
		/** Answers by field with the booklet each was given in, sealed as JSON. */
		content: sealed('content').notNull(),
		startedAt: instant('started_at').notNull(),
		savedAt: instant('saved_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.childId, t.topic] })]
);

export const bookletPageClass: Classification<typeof bookletPage> = {
	childId: 'child plain case',
	topic: 'child personal case',
	content: 'child sealed case',
	startedAt: 'service plain case',
	savedAt: 'service plain case'
};

/** Whom the child lets see a page, from when to when; open while `endedAt` is null. */
export const bookletShare = sqliteTable(
	'booklet_share',
	{
		id: id(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		topic: text('topic').notNull(),
		/** `iro`, `social-worker`, `advocate` or `review`: see domain/booklet/audience.ts. */
		audience: text('audience').notNull(),
		startedAt: instant('started_at').notNull(),
		endedAt: instant('ended_at')
	},
	(t) => [
		uniqueIndex('booklet_share_open')
			.on(t.childId, t.topic, t.audience)
			.where(sql`ended_at IS NULL`),
		index('booklet_share_child').on(t.childId, t.topic)
	]
);

export const bookletShareClass: Classification<typeof bookletShare> = {
	id: 'service plain case',
	childId: 'child plain case',
	topic: 'child personal case',
	audience: 'child personal case',
	startedAt: 'service plain case',
	endedAt: 'service plain case'
};
