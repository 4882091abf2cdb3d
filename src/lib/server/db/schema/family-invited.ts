import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';
import { meetingChild } from './meeting.ts';

/**
 * That a parent or carer was invited to a child's meeting, and all they are told about it. Without a
 * row they learn of no meeting (SAFETY R3); a venue and who comes are withheld unless written here.
 */
export const familyInvited = sqliteTable(
	'family_invited',
	{
		id: id(),
		meetingChildId: text('meeting_child_id')
			.notNull()
			.references(() => meetingChild.id),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		/** Venue, way there, who comes, how to step out: as chosen for this recipient, sealed as JSON. */
		told: sealed('told').notNull(),
		invitedBy: text('invited_by').notNull(),
		invitedAt: instant('invited_at').notNull(),
		/** They are no longer invited, and find nothing of it. */
		endedAt: instant('ended_at')
	},
	(t) => [
		uniqueIndex('family_invited_once').on(t.meetingChildId, t.adultId),
		index('family_invited_adult').on(t.adultId)
	]
);

export const familyInvitedClass: Classification<typeof familyInvited> = {
	id: 'service plain case',
	meetingChildId: 'child plain case',
	adultId: 'adult plain case',
	told: 'child sealed case',
	invitedBy: 'adult plain case',
	invitedAt: 'service plain case',
	endedAt: 'service plain case'
};
