import { and, eq } from 'drizzle-orm';
import { cleanedText } from '#lib/domain/report/pasted-text.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { paperRecipient } from '#lib/server/db/schema/index.ts';
import { summaryOf } from '#lib/server/release/summary.ts';
import type { Service } from '#lib/server/service.ts';
import { paperFor } from './paper-for.ts';
import { recipientRow } from './recipient-rows.ts';

export interface GivenSummary {
	readonly language: string;
	readonly isEasyRead: boolean;
	/** As it was typed; empty: there is none any more. */
	readonly text: string;
	/** When the one the form was made from had been written; 0: there was none. */
	readonly asOf: number;
}

/**
 * Writes what a paper says in short, in plain words, for one recipient. Sent twice it is written once.
 * @returns `conflict` where somebody wrote it anew meanwhile (nothing is written), else null.
 * @throws 404 unless the actor prepares this paper and they are on its list.
 */
export function writeSummary(
	service: Service,
	actor: Actor,
	ids: { readonly paper: string; readonly recipient: string },
	given: GivenSummary
): 'conflict' | null {
	return service.db.transaction(
		(tx) => {
			const { by, part } = paperFor(service, actor, 'paper.prepare', ids.paper, tx);
			const row = recipientRow(tx, ids);
			if (!row || row.recipientId === by.id) notThere();
			const { language, isEasyRead } = given;
			const text = cleanedText(given.text);
			const before = summaryOf(service, row);
			const isSame =
				(before?.text ?? '') === text &&
				(before === null || (before.language === language && before.isEasyRead === isEasyRead));
			if (isSame) return null;
			if ((row.summaryAt ?? 0) !== given.asOf) return 'conflict';
			const at = Math.max(service.now(), (row.summaryAt ?? 0) + 1);
			const place = `paper_recipient.summary:${ids.paper}/${ids.recipient}` as const;
			const said = JSON.stringify({ language, isEasyRead, text });
			tx.update(paperRecipient)
				.set({
					summary: text === '' ? null : service.vault.seal(place, said),
					summaryBy: by.id,
					summaryAt: at
				})
				.where(
					and(eq(paperRecipient.paperId, ids.paper), eq(paperRecipient.recipientId, ids.recipient))
				)
				.run();
			record(tx, actor, at, {
				action: 'paper.prepare',
				subject: ids.paper,
				childId: part.child.id,
				detail: { recipient: ids.recipient, summary: text !== '' }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}
