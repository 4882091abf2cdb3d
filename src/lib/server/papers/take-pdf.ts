import { and, eq, isNull } from 'drizzle-orm';
import type { PdfProblem } from '#lib/domain/report/pdf.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { paperPdf } from '#lib/server/db/schema/index.ts';
import { removeSealed, writeSealed } from '#lib/server/files/store.ts';
import type { Service } from '#lib/server/service.ts';
import { digestOf, pdfRowFor } from './attachment.ts';
import { paperFor } from './paper-for.ts';
import { checkPdf } from './pdf/check-pdf.ts';
import type { GivenPdf } from './pdf/given-pdf.ts';
import { recipientRow } from './recipient-rows.ts';

interface Ids {
	readonly paper: string;
	readonly recipient: string;
}

/**
 * Takes a PDF that was made for one recipient, in place of the one before. All of it is read first; it
 * is kept as it came, because it can't be cut.
 * @returns why it is not taken, or null.
 * @throws 404 unless the actor prepares this paper and they are on its list.
 */
export async function takePdf(
	service: Service,
	actor: Actor,
	ids: Ids,
	{ bytes, name }: GivenPdf
): Promise<PdfProblem | null> {
	const { by } = preparedFor(service, actor, ids);
	const read = await checkPdf(bytes, name, by.sessionId);
	if (typeof read === 'string') return read;
	const id = newId();
	writeSealed(service, id, bytes);
	let isKept = false;
	try {
		service.db.transaction(
			(tx) => {
				// Asked anew: time has passed.
				const { part } = preparedFor(service, actor, ids, tx);
				const at = service.now();
				removeStanding(tx, ids, at);
				tx.insert(paperPdf)
					.values({
						id,
						paperId: ids.paper,
						recipientId: ids.recipient,
						digest: digestOf(bytes),
						size: bytes.length,
						read: service.vault.seal(`paper_pdf.read:${id}`, JSON.stringify(read)),
						addedBy: by.id,
						addedAt: at,
						removedAt: null
					})
					.run();
				record(tx, actor, at, {
					action: 'paper.prepare',
					subject: ids.paper,
					childId: part.child.id,
					detail: { recipient: ids.recipient, pdf: id, pages: read.pages.length }
				});
			},
			{ behavior: 'immediate' }
		);
		isKept = true;
	} finally {
		if (!isKept) removeSealed(service, id);
	}
	return null;
}

/**
 * Takes the PDF for a recipient out again: the one with this digest, and none that somebody has put in
 * its place since. What went out with a release stays with that.
 * @throws 404 unless the actor prepares this paper and they are on its list.
 */
export function dropPdf(service: Service, actor: Actor, ids: Ids, digest: string): void {
	service.db.transaction(
		(tx) => {
			const { part } = preparedFor(service, actor, ids, tx);
			const row = pdfRowFor(tx, ids.paper, ids.recipient);
			if (row?.digest !== digest) return;
			const at = service.now();
			removeStanding(tx, ids, at);
			record(tx, actor, at, {
				action: 'paper.prepare',
				subject: ids.paper,
				childId: part.child.id,
				detail: { recipient: ids.recipient, noPdf: row.id }
			});
		},
		{ behavior: 'immediate' }
	);
}

function removeStanding(tx: Tx, ids: Ids, removedAt: number): void {
	tx.update(paperPdf)
		.set({ removedAt })
		.where(
			and(
				eq(paperPdf.paperId, ids.paper),
				eq(paperPdf.recipientId, ids.recipient),
				isNull(paperPdf.removedAt)
			)
		)
		.run();
}

/** The paper and one on its list, for whoever prepares it. @throws 404 for anybody else. */
export function preparedFor(service: Service, actor: Actor, ids: Ids, db: Tx = service.db) {
	const found = paperFor(service, actor, 'paper.prepare', ids.paper, db);
	const row = recipientRow(db, ids);
	if (!row || row.recipientId === found.by.id) notThere();
	return { ...found, recipient: row };
}
