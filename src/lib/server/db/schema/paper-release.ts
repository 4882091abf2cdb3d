import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';
import { meetingChild } from './meeting.ts';
import { paper, paperPdf } from './paper.ts';

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
