import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classification } from './classification.ts';
import { instant } from './column.ts';
import { meetingChild } from './meeting.ts';

/** That those who can act were told of a deadline; a meeting that is moved has another. */
export const deadlineTold = sqliteTable(
	'deadline_told',
	{
		meetingChildId: text('meeting_child_id')
			.notNull()
			.references(() => meetingChild.id),
		dueAt: instant('due_at').notNull(),
		hoursAhead: integer('hours_ahead').notNull(),
		at: instant('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.meetingChildId, t.dueAt, t.hoursAhead] })]
);

export const deadlineToldClass: Classification<typeof deadlineTold> = {
	meetingChildId: 'child plain case',
	dueAt: 'service plain case',
	hoursAhead: 'service plain case',
	at: 'service plain case'
};
