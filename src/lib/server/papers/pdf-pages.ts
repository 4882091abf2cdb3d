import { eq } from 'drizzle-orm';
import { pagesToConfirm } from '#lib/domain/report/attachment.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { paperPdfPage } from '#lib/server/db/schema/index.ts';
import { readSealed } from '#lib/server/files/store.ts';
import { calledName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { attachmentFor, openedRead, pdfRowFor } from './attachment.ts';
import { namesOf } from './names.ts';
import { runReader } from './pdf/run-reader.ts';
import { FOR_DRAWING, inTurn } from './pdf/turn.ts';
import { preparedFor } from './take-pdf.ts';

interface Ids {
	readonly paper: string;
	readonly recipient: string;
}

/** One page of a PDF, for a person to judge. */
export interface PdfPageView {
	readonly paperId: string;
	readonly recipientId: string;
	/** The recipient, by name. */
	readonly name: string;
	/** The file that is looked at: a confirmation is of this one. */
	readonly digest: string;
	readonly page: number;
	readonly pages: number;
	readonly hasTextLayer: boolean;
	/** What no scan can read must be judged by a person; other pages may be looked at, too. */
	readonly mustBeJudged: boolean;
	readonly confirmed: null | { readonly by: string; readonly at: number };
	/** The next page that waits for somebody; null: none. */
	readonly next: number | null;
}

/**
 * One page of the PDF for a recipient.
 * @throws 404 unless the actor prepares this paper and there is such a page.
 */
export function pdfPage(service: Service, actor: Actor, ids: Ids, page: number): PdfPageView {
	const { db } = service;
	const { part, row } = pdfOf(service, actor, ids);
	const { pages } = openedRead(service, row);
	const found = pages[page - 1] ?? notThere();
	const attachment = attachmentFor(service, db, ids.paper, ids.recipient) ?? notThere();
	const confirmed = db
		.select()
		.from(paperPdfPage)
		.where(eq(paperPdfPage.pdfId, row.id))
		.all()
		.find((one) => one.page === page);
	const nameOf = namesOf(service, db);
	const waiting = pagesToConfirm(attachment).filter((one) => one !== page);
	return {
		paperId: ids.paper,
		recipientId: ids.recipient,
		name:
			ids.recipient === part.child.id
				? calledName(service.vault, part.child)
				: nameOf(ids.recipient),
		digest: row.digest,
		page,
		pages: pages.length,
		hasTextLayer: found.hasTextLayer,
		mustBeJudged: !found.hasTextLayer || found.hasPicture,
		confirmed: confirmed ? { by: nameOf(confirmed.by), at: confirmed.at } : null,
		next: waiting.find((one) => one > page) ?? waiting[0] ?? null
	};
}

/**
 * Somebody looked at a page and found nothing on it that this recipient must not learn. `digest`: of
 * the file whose page they were shown.
 * @returns `changed` where another file is there by now, else null.
 * @throws 404 unless the actor prepares this paper and there is such a page.
 */
export function confirmPage(
	service: Service,
	actor: Actor,
	ids: Ids,
	{ page, digest }: { readonly page: number; readonly digest: string }
): 'changed' | null {
	return service.db.transaction(
		(tx) => {
			const { part, by, row } = pdfOf(service, actor, ids, tx);
			if (row.digest !== digest) return 'changed';
			if (!openedRead(service, row).pages[page - 1]) notThere();
			const at = service.now();
			const { changes } = tx
				.insert(paperPdfPage)
				.values({ pdfId: row.id, page, by: by.id, at })
				.onConflictDoNothing()
				.run();
			if (changes === 0) return null;
			record(tx, actor, at, {
				action: 'paper.prepare',
				subject: ids.paper,
				childId: part.child.id,
				detail: { recipient: ids.recipient, pdf: row.id, page }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}

/**
 * A picture of a page as a reader would show it, as PNG; null where it can't be drawn just now.
 * @throws 404 as `pdfPage`.
 */
export async function pictureOfPage(
	service: Service,
	actor: Actor,
	ids: Ids,
	page: number
): Promise<Buffer | null> {
	const { row, by } = pdfOf(service, actor, ids);
	if (!openedRead(service, row).pages[page - 1]) notThere();
	const drawn = await inTurn(by.sessionId, FOR_DRAWING, () =>
		runReader(readSealed(service, row.id) ?? notThere(), 'picture', String(page))
	);
	if (drawn === null || drawn === 'busy' || drawn.length < 8) return null;
	const [width, height] = [drawn.readUInt32BE(0), drawn.readUInt32BE(4)];
	if (width * height * 4 !== drawn.length - 8) return null;
	const { default: sharp } = await import('sharp');
	return sharp(drawn.subarray(8), { raw: { width, height, channels: 4 } })
		.removeAlpha()
		.png({ compressionLevel: 6 })
		.toBuffer();
}

/**
 * The whole file, for those who prepare it. Each look is noted with the child.
 * @throws 404 as `pdfPage`.
 */
export function wholePdf(service: Service, actor: Actor, ids: Ids): Buffer {
	const { part, row } = pdfOf(service, actor, ids);
	const bytes = readSealed(service, row.id) ?? notThere();
	record(service.db, actor, service.now(), {
		action: 'paper.look',
		subject: ids.paper,
		childId: part.child.id,
		detail: { recipient: ids.recipient, pdf: row.id }
	});
	return bytes;
}

/** @throws 404 unless the actor prepares this paper and there is a PDF for this recipient. */
function pdfOf(service: Service, actor: Actor, ids: Ids, db: Tx = service.db) {
	const found = preparedFor(service, actor, ids, db);
	return { ...found, row: pdfRowFor(db, ids.paper, ids.recipient) ?? notThere() };
}
