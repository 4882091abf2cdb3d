import { and, eq, isNotNull } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { isId } from '#lib/server/db/id.ts';
import { decision, decisionWithdrawal, decisionWords } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';

/**
 * Takes a shared wording back that ought not to have been shared: an address, somebody else's fact. No
 * page and no pack shows it again; the child sees that something was taken back, and when. Taken back
 * already: nothing happens.
 * @throws 404 unless the actor hears this child, and for a draft or a wording of another part.
 */
export function withdrawWording(
	service: Service,
	actor: Actor,
	ids: PartIds,
	given: { readonly wordsId: string; readonly reason: string }
): void {
	const { db, vault } = service;
	db.transaction(
		(tx) => {
			const { part, child } = partFor(service, actor, 'decision.share', ids, tx);
			if (actor.kind !== 'adult' || !isId(given.wordsId)) notThere();
			const found = tx
				.select({ id: decisionWords.id, decisionId: decision.id })
				.from(decisionWords)
				.innerJoin(decision, eq(decision.id, decisionWords.decisionId))
				.where(
					and(
						eq(decisionWords.id, given.wordsId),
						eq(decision.meetingChildId, part.id),
						isNotNull(decisionWords.sharingId)
					)
				)
				.get();
			if (!found) notThere();
			const withdrawnAt = service.now();
			const reason = vault.seal(`decision_withdrawal.reason:${found.id}`, given.reason);
			const { changes } = tx
				.insert(decisionWithdrawal)
				.values({ wordsId: found.id, reason, withdrawnBy: actor.id, withdrawnAt })
				.onConflictDoNothing()
				.run();
			if (changes === 0) return;
			record(tx, actor, withdrawnAt, {
				action: 'decision.share',
				subject: found.decisionId,
				childId: child.id,
				detail: { withdrawn: found.id }
			});
		},
		{ behavior: 'immediate' }
	);
}
