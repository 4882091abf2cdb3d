import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';
import { meetingChild } from './meeting.ts';
import { paper, paperPdf, paperSection } from './paper.ts';

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

/** One paper as it went to one recipient: their own version, kept as it was, with its checks. */
export const paperRelease = sqliteTable(
	'paper_release',
	{
		id: id(),
		paperId: text('paper_id')
			.notNull()
			.references(() => paper.id),
		recipientId: text('recipient_id').notNull(),
		meetingChildId: text('meeting_child_id')
			.notNull()
			.references(() => meetingChild.id),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** All that the recipient sees (`ReleaseContent`), sealed as JSON. */
		content: sealed('content').notNull(),
		pdfId: text('pdf_id').references(() => paperPdf.id),
		fingerprint: text('fingerprint').notNull(),
		/** What each check said, as JSON: ids, outcomes and marks; no words of the paper. */
		checks: text('checks').notNull(),
		/** Why it was late, as the family is told; null: it was in time. */
		lateReason: sealed('late_reason'),
		/** The last moment that was in time when it went out; null: no clock ran. */
		dueAt: instant('due_at'),
		preparedBy: text('prepared_by').notNull(),
		approvedBy: text('approved_by').notNull(),
		releasedBy: text('released_by').notNull(),
		releasedAt: instant('released_at').notNull()
	},
	(t) => [
		index('paper_release_paper').on(t.paperId, t.recipientId),
		index('paper_release_recipient').on(t.recipientId, t.releasedAt),
		index('paper_release_part').on(t.meetingChildId)
	]
);

export const paperReleaseClass: Classification<typeof paperRelease> = {
	id: 'service plain case',
	paperId: 'service plain case',
	recipientId: 'adult plain case',
	meetingChildId: 'child plain case',
	childId: 'child plain case',
	content: 'child sealed case',
	pdfId: 'service plain case',
	fingerprint: 'service plain case',
	checks: 'service plain case',
	lateReason: 'child sealed case',
	dueAt: 'service plain case',
	preparedBy: 'adult plain case',
	approvedBy: 'adult plain case',
	releasedBy: 'adult plain case',
	releasedAt: 'service plain case'
};

/** That a release was taken back: its recipient no longer finds it, on the next request. */
export const paperRevocation = sqliteTable('paper_revocation', {
	releaseId: text('release_id')
		.primaryKey()
		.references(() => paperRelease.id),
	why: sealed('why').notNull(),
	by: text('by').notNull(),
	at: instant('at').notNull()
});

export const paperRevocationClass: Classification<typeof paperRevocation> = {
	releaseId: 'service plain case',
	why: 'child sealed case',
	by: 'adult plain case',
	at: 'service plain case'
};

/** What the recipient did with it, first time each: `opened`, `read-to-end`, `pdf-opened`. */
export const paperSeen = sqliteTable(
	'paper_seen',
	{
		releaseId: text('release_id')
			.notNull()
			.references(() => paperRelease.id),
		what: text('what').$type<'opened' | 'read-to-end' | 'pdf-opened'>().notNull(),
		at: instant('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.releaseId, t.what] })]
);

export const paperSeenClass: Classification<typeof paperSeen> = {
	releaseId: 'service plain case',
	what: 'adult personal case',
	at: 'adult personal case'
};

/** A recipient's note on a piece of what was released to them. It stays beside the text. */
export const paperNote = sqliteTable(
	'paper_note',
	{
		id: id(),
		releaseId: text('release_id')
			.notNull()
			.references(() => paperRelease.id),
		/** The address of the piece in their version (`2-1`), or null: about all of it. */
		block: text('block'),
		kind: text('kind').$type<'wrong' | 'missing' | 'not-understood'>().notNull(),
		words: sealed('words').notNull(),
		writtenBy: text('written_by').notNull(),
		writtenAt: instant('written_at').notNull(),
		takenBackAt: instant('taken_back_at')
	},
	(t) => [index('paper_note_release').on(t.releaseId)]
);

export const paperNoteClass: Classification<typeof paperNote> = {
	id: 'service plain case',
	releaseId: 'service plain case',
	block: 'service plain case',
	kind: 'adult personal case',
	words: 'adult sealed case',
	writtenBy: 'adult plain case',
	writtenAt: 'service plain case',
	takenBackAt: 'service plain case'
};

/** What the chair or author did about a note; the latest row counts, and its writer sees it. */
export const paperNoteAnswer = sqliteTable(
	'paper_note_answer',
	{
		id: id(),
		noteId: text('note_id')
			.notNull()
			.references(() => paperNote.id),
		/** `seen`, `corrected`, `stays-beside` or `talked-about`. */
		what: text('what').notNull(),
		words: sealed('words'),
		by: text('by').notNull(),
		at: instant('at').notNull()
	},
	(t) => [index('paper_note_answer_note').on(t.noteId, t.at)]
);

export const paperNoteAnswerClass: Classification<typeof paperNoteAnswer> = {
	id: 'service plain case',
	noteId: 'service plain case',
	what: 'adult personal case',
	words: 'adult sealed case',
	by: 'adult plain case',
	at: 'service plain case'
};

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
