import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '../access/refusal.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import { paperPdf } from '../db/schema/index.ts';
import { openedRead, pdfBytes, pdfRowFor } from '../papers/attachment.ts';
import type { Service } from '../service.ts';
import { releasesOf } from './steps.ts';
import { subjectFor, type ReleaseIds } from './subject.ts';

type PdfRow = typeof paperPdf.$inferSelect;

/** The PDF that a recipient has, or where nothing is out the one they would get; undefined: none. */
function shownRow(db: Tx, ids: ReleaseIds): PdfRow | undefined {
	const out = releasesOf(db, ids).find(({ revoked }) => revoked === null);
	if (!out) return pdfRowFor(db, ids.paper, ids.recipient);
	if (out.release.pdfId === null) return undefined;
	return db.select().from(paperPdf).where(eq(paperPdf.id, out.release.pdfId)).get();
}

/** How many pages of a PDF go with what the page shows; null: there is none. */
export function pdfPagesShown(
	service: Pick<Service, 'vault'>,
	db: Tx,
	ids: ReleaseIds
): number | null {
	const row = shownRow(db, ids);
	return row ? openedRead(service, row).pages.length : null;
}

/**
 * The PDF itself, for whoever prepares, approves or looks after a release: what they judge they have
 * to see. Each look is noted with the child.
 * @throws 404 unless the actor may look at this release and a PDF goes with it.
 */
export function pdfShown(service: Service, actor: Actor, ids: ReleaseIds): Buffer {
	return service.db.transaction(
		(tx) => {
			const { child } = subjectFor(service, actor, 'paper.look', ids, tx);
			const row = shownRow(tx, ids) ?? notThere();
			const bytes = pdfBytes(service, row.id) ?? notThere();
			record(tx, actor, service.now(), {
				action: 'paper.look',
				subject: ids.paper,
				childId: child.id,
				detail: { recipient: ids.recipient, pdf: row.id }
			});
			return bytes;
		},
		{ behavior: 'immediate' }
	);
}
