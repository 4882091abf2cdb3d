import type { DocumentKind } from '#lib/domain/report/document.ts';
import type { SectionSource } from '#lib/domain/report/section-source.ts';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';
import { meetingChild } from './meeting.ts';

/** A report, decision sheet, record or plan about one child for one meeting: siblings have one each (SAFETY R5). */
export const paper = sqliteTable(
	'paper',
	{
		id: id(),
		meetingChildId: text('meeting_child_id')
			.notNull()
			.references(() => meetingChild.id),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		kind: text('kind').$type<DocumentKind>().notNull(),
		writtenFor: text('written_for').$type<'adults' | 'young-person'>().notNull(),
		/** The core group writes it together, on the frame of worries, what goes well, what needs to happen. */
		isJoint: integer('is_joint', { mode: 'boolean' }).notNull(),
		begunBy: text('begun_by').notNull(),
		begunAt: instant('begun_at').notNull()
	},
	(t) => [index('paper_meeting_child').on(t.meetingChildId), index('paper_child').on(t.childId)]
);

export const paperClass: Classification<typeof paper> = {
	id: 'service plain case',
	meetingChildId: 'child plain case',
	childId: 'child plain case',
	kind: 'service plain case',
	writtenFor: 'service plain case',
	isJoint: 'service plain case',
	begunBy: 'adult plain case',
	begunAt: 'service plain case'
};

/** Everybody who wrote a part of a paper: none of them may approve it. */
export const paperWriter = sqliteTable(
	'paper_writer',
	{
		paperId: text('paper_id')
			.notNull()
			.references(() => paper.id),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		since: instant('since').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.paperId, t.adultId] }),
		index('paper_writer_adult').on(t.adultId)
	]
);

export const paperWriterClass: Classification<typeof paperWriter> = {
	paperId: 'service plain case',
	adultId: 'adult plain case',
	since: 'service plain case'
};

/** A section with its one source, as it stands now. What went out is kept with its release. */
export const paperSection = sqliteTable(
	'paper_section',
	{
		id: id(),
		paperId: text('paper_id')
			.notNull()
			.references(() => paper.id),
		/** Sections stand in this order. */
		place: integer('place').notNull(),
		source: text('source').$type<SectionSource>().notNull(),
		/** The source withheld by default that it was once said to come from, where the present one is not; null: none. */
		wasSource: text('was_source').$type<SectionSource>(),
		/** Its part of the frame (FIELD, Strengthening Families); null: none. */
		frame: text('frame').$type<'worries' | 'goes-well' | 'needs-to-happen'>(),
		/** Heading and text blocks, sealed as JSON. */
		content: sealed('content').notNull(),
		/** Counts the savings, so that of two people writing at once neither loses words. */
		revision: integer('revision').notNull(),
		writtenBy: text('written_by').notNull(),
		writtenAt: instant('written_at').notNull()
	},
	(t) => [index('paper_section_paper').on(t.paperId, t.place)]
);

export const paperSectionClass: Classification<typeof paperSection> = {
	id: 'service plain case',
	paperId: 'service plain case',
	place: 'service plain case',
	source: 'child personal case',
	wasSource: 'child personal case',
	frame: 'service plain case',
	content: 'child sealed case',
	revision: 'service plain case',
	writtenBy: 'adult plain case',
	writtenAt: 'service plain case'
};

/** A PDF made for one recipient; its bytes lie sealed in the data folder under this id. It can't be cut. */
export const paperPdf = sqliteTable(
	'paper_pdf',
	{
		id: id(),
		paperId: text('paper_id')
			.notNull()
			.references(() => paper.id),
		/** An adult, or the child themself. */
		recipientId: text('recipient_id').notNull(),
		/** SHA-256 of the bytes, hexadecimal. */
		digest: text('digest').notNull(),
		size: integer('size').notNull(),
		/** What was read in it (pages, texts, file name, metadata), sealed as JSON. */
		read: sealed('read').notNull(),
		addedBy: text('added_by').notNull(),
		addedAt: instant('added_at').notNull(),
		removedAt: instant('removed_at')
	},
	(t) => [index('paper_pdf_paper').on(t.paperId, t.recipientId)]
);

export const paperPdfClass: Classification<typeof paperPdf> = {
	id: 'service plain case',
	paperId: 'service plain case',
	recipientId: 'adult plain case',
	digest: 'service plain case',
	size: 'service plain case',
	read: 'child sealed case',
	addedBy: 'adult plain case',
	addedAt: 'service plain case',
	removedAt: 'service plain case'
};

/** That a person looked at a page no scan can judge, and found nothing on it that the recipient must not learn. */
export const paperPdfPage = sqliteTable(
	'paper_pdf_page',
	{
		pdfId: text('pdf_id')
			.notNull()
			.references(() => paperPdf.id),
		/** Counted from 1. */
		page: integer('page').notNull(),
		by: text('by').notNull(),
		at: instant('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.pdfId, t.page] })]
);

export const paperPdfPageClass: Classification<typeof paperPdfPage> = {
	pdfId: 'service plain case',
	page: 'service plain case',
	by: 'adult plain case',
	at: 'service plain case'
};
