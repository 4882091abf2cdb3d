import type { DocumentKind, TextBlock } from '#lib/domain/report/document.ts';
import type { VersionSection } from '#lib/domain/report/recipient-version.ts';
import type { ReleasedPaper } from '#lib/domain/report/released-paper.ts';
import { newId } from '#lib/server/db/id.ts';
import { meetingChild, paper, paperPdf, paperRelease } from '#lib/server/db/schema/index.ts';
import { writeSealed } from '#lib/server/files/store.ts';
import { digestOf } from '#lib/server/papers/attachment.ts';
import { eq } from 'drizzle-orm';
import type { Service } from '#lib/server/service.ts';

/** A part of a paper as somebody is to have it: a heading and its paragraphs. */
export type GivenSection = readonly [heading: string | null, ...paragraphs: string[]];

export interface GivenRelease {
	readonly part: string;
	readonly recipient: { readonly id: string };
	readonly kind?: DocumentKind;
	readonly sections?: readonly GivenSection[];
	readonly summary?: string | null;
	readonly summaryLanguage?: string;
	/** A version of this paper; none: a paper of its own. */
	readonly paperId?: string;
	readonly releasedAt?: number;
	readonly dueAt?: number | null;
	readonly lateReason?: string;
	/** The bytes of a PDF that goes with it. */
	readonly pdf?: Buffer;
	/** What the PDF was called where it came from. */
	readonly pdfName?: string;
	readonly writtenFor?: 'adults' | 'young-person';
	readonly by?: string;
}

const block = (text: string): TextBlock => ({ kind: 'paragraph', text });

function sectionsOf(given: readonly GivenSection[]): VersionSection[] {
	return given.map(([heading, ...paragraphs], at) => ({
		id: `${at + 1}`,
		heading,
		text: paragraphs.map((text, within) => ({ ...block(text), id: `${at + 1}-${within + 1}` }))
	}));
}

/** Releases a paper to somebody, as a release leaves it; gives the ids. */
export function isReleased(
	service: Service,
	given: GivenRelease
): { readonly id: string; readonly paperId: string; readonly pdfId: string | null } {
	const { db, vault } = service;
	const part = db.select().from(meetingChild).where(eq(meetingChild.id, given.part)).get()!;
	const releasedAt = given.releasedAt ?? service.now();
	const kind = given.kind ?? 'report';
	const by = given.by ?? newId();
	const writtenFor = given.writtenFor ?? 'adults';
	const paperId = given.paperId ?? newId();
	if (!given.paperId) {
		db.insert(paper)
			.values({
				id: paperId,
				meetingChildId: part.id,
				childId: part.childId,
				kind,
				writtenFor,
				isJoint: false,
				begunBy: by,
				begunAt: releasedAt
			})
			.run();
	}
	const id = newId();
	const pdfId = given.pdf ? keepsPdf(service, paperId, given, given.pdf) : null;
	const content: ReleasedPaper = {
		kind,
		writtenFor,
		startsAt: null,
		content: {
			version: { sections: sectionsOf(given.sections ?? [['Home', 'All is well at home.']]) },
			summary:
				given.summary === null
					? null
					: {
							language: given.summaryLanguage ?? 'en-GB',
							isEasyRead: false,
							text: given.summary ?? 'In short, all is well.'
						},
			attachment: given.pdf ? digestOf(given.pdf) : null
		}
	};
	db.insert(paperRelease)
		.values({
			id,
			paperId,
			recipientId: given.recipient.id,
			meetingChildId: part.id,
			childId: part.childId,
			content: vault.seal(`paper_release.content:${id}`, JSON.stringify(content)),
			pdfId,
			fingerprint: 'f',
			checks: '[]',
			lateReason: vault.sealMaybe(`paper_release.late_reason:${id}`, given.lateReason),
			dueAt: given.dueAt ?? null,
			preparedBy: by,
			approvedBy: by,
			releasedBy: by,
			releasedAt
		})
		.run();
	return { id, paperId, pdfId };
}

function keepsPdf(service: Service, paperId: string, given: GivenRelease, pdf: Buffer): string {
	const id = newId();
	const read = { name: given.pdfName ?? 'report.pdf', pages: [], texts: [] };
	service.db
		.insert(paperPdf)
		.values({
			id,
			paperId,
			recipientId: given.recipient.id,
			digest: digestOf(pdf),
			size: pdf.length,
			read: service.vault.seal(`paper_pdf.read:${id}`, JSON.stringify(read)),
			addedBy: given.by ?? given.recipient.id,
			addedAt: service.now()
		})
		.run();
	writeSealed(service, id, pdf);
	return id;
}
