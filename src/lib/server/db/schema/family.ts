import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex
} from 'drizzle-orm/sqlite-core';
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

/** What a parent or carer wants to say before a meeting, from the first page saved on. */
export const familyViews = sqliteTable(
	'family_views',
	{
		id: id(),
		invitedId: text('invited_id')
			.notNull()
			.references(() => familyInvited.id),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		instrumentId: text('instrument_id').notNull(),
		instrumentVersion: integer('instrument_version').notNull(),
		language: text('language').notNull(),
		startedAt: instant('started_at').notNull()
	},
	(t) => [
		uniqueIndex('family_views_once').on(t.invitedId, t.instrumentId),
		index('family_views_adult').on(t.adultId)
	]
);

export const familyViewsClass: Classification<typeof familyViews> = {
	id: 'service plain case',
	invitedId: 'adult plain case',
	adultId: 'adult plain case',
	instrumentId: 'service plain case',
	instrumentVersion: 'service plain case',
	language: 'adult personal case',
	startedAt: 'service plain case'
};

/** One page as last saved, sealed as JSON. */
export const familyViewsPage = sqliteTable(
	'family_views_page',
	{
		viewsId: text('views_id')
			.notNull()
			.references(() => familyViews.id),
		page: text('page').notNull(),
		answers: sealed('answers').notNull(),
		savedAt: instant('saved_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.viewsId, t.page] })]
);

export const familyViewsPageClass: Classification<typeof familyViewsPage> = {
	viewsId: 'service plain case',
	page: 'service plain case',
	answers: 'adult sealed case',
	savedAt: 'service plain case'
};

/** As sent; sent again before the meeting, the last counts. Frozen answers and wording, sealed as JSON. */
export const familyViewsSent = sqliteTable(
	'family_views_sent',
	{
		id: id(),
		viewsId: text('views_id')
			.notNull()
			.references(() => familyViews.id),
		number: integer('number').notNull(),
		content: sealed('content').notNull(),
		sentAt: instant('sent_at').notNull(),
		takenBackAt: instant('taken_back_at')
	},
	(t) => [uniqueIndex('family_views_sent_once').on(t.viewsId, t.number)]
);

export const familyViewsSentClass: Classification<typeof familyViewsSent> = {
	id: 'service plain case',
	viewsId: 'service plain case',
	number: 'service plain case',
	content: 'adult sealed case',
	sentAt: 'service plain case',
	takenBackAt: 'service plain case'
};

/** That the chair read it; its writer sees that. */
export const familyViewsRead = sqliteTable(
	'family_views_read',
	{
		sentId: text('sent_id')
			.notNull()
			.references(() => familyViewsSent.id),
		by: text('by').notNull(),
		at: instant('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.sentId, t.by] })]
);

export const familyViewsReadClass: Classification<typeof familyViewsRead> = {
	sentId: 'service plain case',
	by: 'adult plain case',
	at: 'service plain case'
};

/** What somebody needs to take part: interpreter, access, not in one room with ... Sealed as JSON. */
export const familyNeed = sqliteTable('family_need', {
	invitedId: text('invited_id')
		.primaryKey()
		.references(() => familyInvited.id),
	needs: sealed('needs').notNull(),
	saidAt: instant('said_at').notNull(),
	/** What was arranged, in words for the one who asked; null: not yet. */
	arranged: sealed('arranged'),
	arrangedBy: text('arranged_by'),
	arrangedAt: instant('arranged_at')
});

export const familyNeedClass: Classification<typeof familyNeed> = {
	invitedId: 'adult plain case',
	needs: 'adult sealed case',
	saidAt: 'service plain case',
	arranged: 'adult sealed case',
	arrangedBy: 'adult plain case',
	arrangedAt: 'service plain case'
};
