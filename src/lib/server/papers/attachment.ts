import { createHash } from 'node:crypto';
import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Attachment, AttachmentPage } from '#lib/domain/report/attachment.ts';
import type { ScannedText } from '#lib/domain/report/protected-terms/scanned-text.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { paper, paperPdf, paperPdfPage } from '#lib/server/db/schema/index.ts';
import { readIfSound } from '#lib/server/files/store.ts';
import type { Service } from '#lib/server/service.ts';

/** What was read in a PDF when it was taken, as it is sealed beside it. */
export interface PdfRead {
	/** What the file was called where it came from. */
	readonly name: string;
	readonly pages: readonly AttachmentPage[];
	readonly texts: readonly ScannedText[];
}

type PdfRow = typeof paperPdf.$inferSelect;

/** The PDF that goes with a recipient's version now: the last one given that was not taken out again. */
export function pdfRowFor(db: Tx, paperId: string, recipientId: string): PdfRow | undefined {
	return db
		.select()
		.from(paperPdf)
		.where(
			and(
				eq(paperPdf.paperId, paperId),
				eq(paperPdf.recipientId, recipientId),
				isNull(paperPdf.removedAt)
			)
		)
		.orderBy(desc(paperPdf.addedAt), desc(paperPdf.id))
		.get();
}

/** Opens what was read in a PDF. */
export function openedRead({ vault }: Pick<Service, 'vault'>, { id, read }: PdfRow): PdfRead {
	return JSON.parse(vault.open(`paper_pdf.read:${id}`, read)) as PdfRead;
}

/** The bytes of a PDF; null where they are gone or damaged. Call `permit` for whoever is given them. */
export function pdfBytes(service: Service, pdfId: string): Buffer | null {
	return readIfSound(service, pdfId);
}

/**
 * The PDF attached for one recipient, as the checks of a release look at it; null: none. It is whole
 * while its bytes are those that were read when it was taken.
 */
export function attachmentFor(
	service: Service,
	db: Tx,
	paperId: string,
	recipientId: string
): Attachment | null {
	const row = pdfRowFor(db, paperId, recipientId);
	const about = db
		.select({ childId: paper.childId })
		.from(paper)
		.where(eq(paper.id, paperId))
		.get();
	if (!row || !about) return null;
	const bytes = pdfBytes(service, row.id);
	const { pages, texts } = openedRead(service, row);
	const confirmed = db
		.select()
		.from(paperPdfPage)
		.where(eq(paperPdfPage.pdfId, row.id))
		.orderBy(asc(paperPdfPage.page))
		.all();
	return {
		recipientId: row.recipientId,
		childId: about.childId,
		isWhole: bytes !== null && digestOf(bytes) === row.digest,
		digest: row.digest,
		pages,
		texts,
		confirmations: confirmed.map(({ page, by }) => ({ page, digest: row.digest, by }))
	};
}

/** SHA-256 of bytes, hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
