import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';
import { paper, paperSection } from './paper.ts';

/** Who is to have a paper, and in which words. `recipient_id` is an adult's id, or the child's own. */
export const paperRecipient = sqliteTable(
	'paper_recipient',
	{
		paperId: text('paper_id')
			.notNull()
			.references(() => paper.id),
		recipientId: text('recipient_id').notNull(),
		/** The language they read, as a tag. */
		language: text('language').notNull(),
		needsEasyRead: integer('needs_easy_read', { mode: 'boolean' }).notNull(),
		addedBy: text('added_by').notNull(),
		addedAt: instant('added_at').notNull(),
		/** The plain summary written for them, sealed as JSON: language, easy read, text; null: none yet. */
		summary: sealed('summary'),
		summaryBy: text('summary_by'),
		summaryAt: instant('summary_at')
	},
	(t) => [
		primaryKey({ columns: [t.paperId, t.recipientId] }),
		index('paper_recipient_who').on(t.recipientId)
	]
);

export const paperRecipientClass: Classification<typeof paperRecipient> = {
	paperId: 'service plain case',
	recipientId: 'adult plain case',
	language: 'adult personal case',
	needsEasyRead: 'adult personal case',
	addedBy: 'adult plain case',
	addedAt: 'service plain case',
	summary: 'child sealed case',
	summaryBy: 'adult plain case',
	summaryAt: 'service plain case'
};

/** That somebody decided about one section for one recipient. The latest row counts. */
export const paperSectionDecision = sqliteTable(
	'paper_section_decision',
	{
		id: id(),
		paperId: text('paper_id')
			.notNull()
			.references(() => paper.id),
		sectionId: text('section_id')
			.notNull()
			.references(() => paperSection.id, { onDelete: 'cascade' }),
		recipientId: text('recipient_id').notNull(),
		isAllowed: integer('is_allowed', { mode: 'boolean' }).notNull(),
		decidedBy: text('decided_by').notNull(),
		decidedAt: instant('decided_at').notNull()
	},
	(t) => [index('paper_section_decision_paper').on(t.paperId, t.recipientId)]
);

export const paperSectionDecisionClass: Classification<typeof paperSectionDecision> = {
	id: 'service plain case',
	paperId: 'service plain case',
	sectionId: 'service plain case',
	recipientId: 'adult plain case',
	isAllowed: 'child personal case',
	decidedBy: 'adult plain case',
	decidedAt: 'service plain case'
};

/**
 * A step on the way to a release for one recipient: `prepared`, `approved`, `returned` (with why) or
 * `overridden` (with the restrictions weighed and why). The latest of each counts.
 */
export const paperStep = sqliteTable(
	'paper_step',
	{
		id: id(),
		paperId: text('paper_id')
			.notNull()
			.references(() => paper.id),
		recipientId: text('recipient_id').notNull(),
		what: text('what').$type<'prepared' | 'approved' | 'returned' | 'overridden'>().notNull(),
		/** Of what they looked at: version, summary and attachment. */
		fingerprint: text('fingerprint'),
		/** The restrictions that were known, as JSON. */
		restrictions: text('restrictions'),
		why: sealed('why'),
		by: text('by').notNull(),
		at: instant('at').notNull()
	},
	(t) => [index('paper_step_paper').on(t.paperId, t.recipientId, t.at)]
);

export const paperStepClass: Classification<typeof paperStep> = {
	id: 'service plain case',
	paperId: 'service plain case',
	recipientId: 'adult plain case',
	what: 'service plain case',
	fingerprint: 'service plain case',
	restrictions: 'child personal case',
	why: 'child sealed case',
	by: 'adult plain case',
	at: 'service plain case'
};
