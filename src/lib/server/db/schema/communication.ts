import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';

/** "How I communicate", as a child and a worker filled it together. The latest row counts; earlier ones stay. */
export const communication = sqliteTable(
	'communication',
	{
		id: id(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** Answers and words, sealed as JSON. */
		content: sealed('content').notNull(),
		/** The child themself, or the adult who wrote with them. */
		writtenBy: text('written_by').notNull(),
		writtenAt: instant('written_at').notNull()
	},
	(t) => [index('communication_child').on(t.childId, t.writtenAt)]
);

export const communicationClass: Classification<typeof communication> = {
	id: 'service plain case',
	childId: 'child plain case',
	content: 'child sealed case',
	writtenBy: 'adult plain case',
	writtenAt: 'service plain case'
};
