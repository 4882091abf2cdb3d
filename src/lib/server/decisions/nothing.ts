import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { newId } from '#lib/server/db/id.ts';
import { decision, decisionSharing } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';

/**
 * Tells the child that nothing was decided at a held meeting, in the words of their age: an act of
 * sharing like any other, on the same clock. What is decided after all is shared later as usual.
 * @returns `not-held` before the meeting was held, `drafts` while something is written down; null: told.
 * @throws 404 unless the actor hears this child.
 */
export function tellNothingDecided(
	service: Service,
	actor: Actor,
	ids: PartIds
): 'not-held' | 'drafts' | null {
	return service.db.transaction(
		(tx) => {
			const { part, child, status } = partFor(service, actor, 'decision.share', ids, tx);
			if (actor.kind !== 'adult') notThere();
			if (status !== 'held') return 'not-held';
			const mine = eq(decisionSharing.meetingChildId, part.id);
			if (tx.select({ id: decisionSharing.id }).from(decisionSharing).where(mine).get())
				return null;
			const written = eq(decision.meetingChildId, part.id);
			if (tx.select({ id: decision.id }).from(decision).where(written).get()) return 'drafts';
			const sharedAt = service.now();
			tx.insert(decisionSharing)
				.values({
					id: newId(),
					meetingChildId: part.id,
					number: 1,
					nothing: true,
					sharedBy: actor.id,
					sharedAt
				})
				.run();
			record(tx, actor, sharedAt, {
				action: 'decision.share',
				subject: part.id,
				childId: child.id,
				detail: { decisions: 0, number: 1 }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}
