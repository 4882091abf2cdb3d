import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { decision, decisionSharing, decisionWords } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';

/** `moved-on`: a draft was written or changed since the page was made that the button stood on. */
export type ShareResult = 'shared' | 'nothing-new' | 'moved-on';

/**
 * Gives the child everything written down for them so far, in one act. Pressed twice it is shared
 * once; late it is shared all the same. `asOf`: when the newest draft on the page had been written.
 * @throws 404 unless the actor hears this child.
 */
export function shareDecisions(
	service: Service,
	actor: Actor,
	ids: PartIds,
	asOf: number
): ShareResult {
	return service.db.transaction(
		(tx): ShareResult => {
			const { part, child } = partFor(service, actor, 'decision.share', ids, tx);
			if (actor.kind !== 'adult') notThere();
			const drafts = draftsOf(tx, part.id);
			if (drafts.length === 0) return 'nothing-new';
			if (newest(drafts) !== asOf) return 'moved-on';
			const last = tx
				.select({ number: decisionSharing.number })
				.from(decisionSharing)
				.where(eq(decisionSharing.meetingChildId, part.id))
				.orderBy(desc(decisionSharing.number))
				.get();
			const id = newId();
			const sharedAt = service.now();
			const number = (last?.number ?? 0) + 1;
			tx.insert(decisionSharing)
				.values({ id, meetingChildId: part.id, number, sharedBy: actor.id, sharedAt })
				.run();
			const rows = drafts.map((draft) => draft.id);
			tx.update(decisionWords).set({ sharingId: id }).where(inArray(decisionWords.id, rows)).run();
			record(tx, actor, sharedAt, {
				action: 'decision.share',
				subject: part.id,
				childId: child.id,
				detail: { decisions: rows.length, number }
			});
			return 'shared';
		},
		{ behavior: 'immediate' }
	);
}

function draftsOf(tx: Tx, partId: string) {
	return tx
		.select({ id: decisionWords.id, writtenAt: decisionWords.writtenAt })
		.from(decisionWords)
		.innerJoin(decision, eq(decision.id, decisionWords.decisionId))
		.where(and(eq(decision.meetingChildId, partId), isNull(decisionWords.sharingId)))
		.all();
}

/** When the newest of some drafts was written; 0: there is none. */
export function newest(drafts: readonly { readonly writtenAt: number }[]): number {
	return Math.max(0, ...drafts.map(({ writtenAt }) => writtenAt));
}
