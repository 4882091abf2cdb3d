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
import { familyInvited } from './family-invited.ts';

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
