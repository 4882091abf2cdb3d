import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { isId } from '#lib/server/db/id.ts';
import { decision, decisionWords } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';

/**
 * Throws a draft away; what was shared before stays as it was. Dropped already: nothing happens.
 * @throws 404 unless the actor hears this child.
 */
export function dropDraft(service: Service, actor: Actor, ids: PartIds, decisionId: string): void {
	service.db.transaction(
		(tx) => {
			const { part, child } = partFor(service, actor, 'decision.write', ids, tx);
			if (actor.kind !== 'adult' || !isId(decisionId)) notThere();
			const row = tx
				.select({ id: decision.id })
				.from(decision)
				.where(and(eq(decision.id, decisionId), eq(decision.meetingChildId, part.id)))
				.get();
			if (!row) return;
			const draft = and(eq(decisionWords.decisionId, row.id), isNull(decisionWords.sharingId));
			if (tx.delete(decisionWords).where(draft).run().changes === 0) return;
			const left = tx
				.select({ id: decisionWords.id })
				.from(decisionWords)
				.where(eq(decisionWords.decisionId, row.id))
				.get();
			if (!left) tx.delete(decision).where(eq(decision.id, row.id)).run();
			record(tx, actor, service.now(), {
				action: 'decision.write',
				subject: row.id,
				childId: child.id,
				detail: { dropped: true }
			});
		},
		{ behavior: 'immediate' }
	);
}
