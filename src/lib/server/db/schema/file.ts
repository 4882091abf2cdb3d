import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';
import { views } from './views.ts';

/**
 * A photo or a recording by which a child says something; its bytes lie sealed in the data folder
 * under this id. It belongs to a question of a form, or to a page of the booklet, never to both.
 */
export const file = sqliteTable(
	'file',
	{
		id: id(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		viewsId: text('views_id').references(() => views.id),
		/** The question it answers; null in the booklet. */
		field: text('field'),
		/** The page of the booklet; null in a form. */
		topic: text('topic'),
		/** `photo` or `voice`. */
		kind: text('kind').notNull(),
		/** The content type it is served as: one of few, by what was found in it. */
		type: text('type').notNull(),
		/** Bytes, before sealing. */
		size: integer('size').notNull(),
		/** How long a recording is, whole seconds. */
		seconds: integer('seconds'),
		/** What the child wrote beside it, who may hear it and in which session it was added, as JSON. */
		about: sealed('about').notNull(),
		addedAt: instant('added_at').notNull()
	},
	(t) => [index('file_views').on(t.viewsId), index('file_child').on(t.childId, t.topic)]
);

export const fileClass: Classification<typeof file> = {
	id: 'service plain case',
	childId: 'child plain case',
	viewsId: 'service plain case',
	field: 'service plain case',
	topic: 'child personal case',
	kind: 'service plain case',
	type: 'service plain case',
	size: 'service plain case',
	seconds: 'service plain case',
	about: 'child sealed case',
	addedAt: 'service plain case'
};
