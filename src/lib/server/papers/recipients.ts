import { and, eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { paperPdf, paperRecipient } from '#lib/server/db/schema/index.ts';
import { expectReport, expectReportNoMore } from '#lib/server/release/expected.ts';
import { isOut, stepsOf, writeStep } from '#lib/server/release/steps.ts';
import type { Service } from '#lib/server/service.ts';
import { couldHave } from './could-have.ts';
import { paperFor } from './paper-for.ts';
import { isRow, recipientRow, type Ids } from './recipient-rows.ts';

/** How somebody reads. */
export interface Reads {
	/** As a tag: `pl`. */
	readonly language: string;
	readonly needsEasyRead: boolean;
}

/**
 * Puts somebody on the list of those who are to have a paper, or changes how they read. It gives them
 * nothing yet: that is the release.
 * @throws 404 unless the actor prepares this paper and they could have it.
 */
export function addRecipient(service: Service, actor: Actor, ids: Ids, reads: Reads): void {
	service.db.transaction(
		(tx) => {
			const found = paperFor(service, actor, 'paper.prepare', ids.paper, tx);
			const { by, part } = found;
			const before = recipientRow(tx, ids);
			// Nobody decides what they are to have themself.
			if (ids.recipient === by.id) notThere();
			if (!before && !couldHave(service, tx, found).some(({ id }) => id === ids.recipient))
				notThere();
			const at = service.now();
			if (before) {
				const isSame =
					before.language === reads.language && before.needsEasyRead === reads.needsEasyRead;
				if (isSame) return;
				tx.update(paperRecipient).set(reads).where(isRow(ids)).run();
			} else {
				const key = { paperId: ids.paper, recipientId: ids.recipient };
				tx.insert(paperRecipient)
					.values({ ...key, ...reads, addedBy: by.id, addedAt: at })
					.run();
				expectReport(tx, ids);
			}
			record(tx, actor, at, {
				action: 'paper.prepare',
				subject: ids.paper,
				childId: part.child.id,
				detail: { recipient: ids.recipient, listed: true }
			});
		},
		{ behavior: 'immediate' }
	);
}

/**
 * Takes somebody off the list, with the PDF that was made for them. Not there already: done.
 * @returns `out` while a release to them stands, which is revoked first, else null.
 * @throws 404 unless the actor prepares this paper.
 */
export function dropRecipient(service: Service, actor: Actor, ids: Ids): 'out' | null {
	return service.db.transaction(
		(tx) => {
			const { by, part } = paperFor(service, actor, 'paper.prepare', ids.paper, tx);
			if (ids.recipient === by.id) notThere();
			if (!recipientRow(tx, ids)) return null;
			if (isOut(tx, ids)) return 'out';
			const at = service.now();
			tx.update(paperPdf)
				.set({ removedAt: at })
				.where(and(eq(paperPdf.paperId, ids.paper), eq(paperPdf.recipientId, ids.recipient)))
				.run();
			tx.delete(paperRecipient).where(isRow(ids)).run();
			expectReportNoMore(tx, ids);
			lapse(service, tx, ids, { by: by.id, at });
			record(tx, actor, at, {
				action: 'paper.prepare',
				subject: ids.paper,
				childId: part.child.id,
				detail: { recipient: ids.recipient, listed: false }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}

/**
 * What was prepared for somebody is over when they are taken off the list: put on it again, with all as
 * it was, it has to be prepared anew.
 */
function lapse(
	service: Service,
	tx: Tx,
	ids: Ids,
	{ by, at }: { readonly by: string; readonly at: number }
): void {
	const last = stepsOf(service, tx, ids).findLast(({ what }) => what !== 'overridden');
	if (last?.what !== 'prepared') return;
	writeStep(service, tx, ids, {
		what: 'returned',
		fingerprint: last.fingerprint,
		why: null,
		by,
		at
	});
}
