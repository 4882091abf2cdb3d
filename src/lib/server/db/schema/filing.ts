import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classification } from './classification.ts';
import { id, instant } from './column.ts';
import { meetingChild } from './meeting.ts';

/** A filing pack made for the statutory case record after a meeting. No row: not filed yet. */
export const filing = sqliteTable(
	'filing',
	{
		id: id(),
		meetingChildId: text('meeting_child_id')
			.notNull()
			.references(() => meetingChild.id),
		by: text('by').notNull(),
		at: instant('at').notNull()
	},
	(t) => [index('filing_meeting_child').on(t.meetingChildId)]
);

export const filingClass: Classification<typeof filing> = {
	id: 'service plain case',
	meetingChildId: 'child plain case',
	by: 'adult plain case',
	at: 'service plain case'
};
