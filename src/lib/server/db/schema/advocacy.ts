import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';
import { meetingChild } from './meeting.ts';

/** An advocate offered to, asked for or declined by a child. The advocate's authority is an allocation. */
export const advocateOffer = sqliteTable(
	'advocate_offer',
	{
		id: id(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		meetingChildId: text('meeting_child_id').references(() => meetingChild.id),
		/** `offered`, `asked-for`, `declined`, `arranged`, `ended`. */
		what: text('what').notNull(),
		by: text('by').notNull(),
		/** Why a worker asked for one, in their words; null: nobody gave a reason. */
		why: sealed('why'),
		at: instant('at').notNull()
	},
	(t) => [index('advocate_offer_child').on(t.childId, t.at)]
);

export const advocateOfferClass: Classification<typeof advocateOffer> = {
	id: 'service plain case',
	childId: 'child plain case',
	meetingChildId: 'child plain case',
	what: 'child personal case',
	by: 'adult plain case',
	why: 'child sealed case',
	at: 'service plain case'
};
