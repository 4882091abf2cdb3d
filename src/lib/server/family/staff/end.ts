import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { familyInvited } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { invitedOf } from './rows.ts';

/**
 * Ends an invitation: from the next request on its recipient finds nothing of the meeting. What they
 * sent stays with whoever leads it. Twice is once.
 * @throws 404 unless the actor may invite, and where there is none.
 */
export function endInvitation(service: Service, actor: Actor, ids: PartIds, adultId: string): void {
	service.db.transaction(
		(tx) => {
			const { part, child } = partFor(service, actor, 'family.invite', ids, tx);
			const row = invitedOf(tx, part.id, adultId) ?? notThere();
			if (row.endedAt !== null) return;
			const endedAt = service.now();
			tx.update(familyInvited).set({ endedAt }).where(eq(familyInvited.id, row.id)).run();
			record(tx, actor, endedAt, {
				action: 'family.invite',
				subject: part.id,
				childId: child.id,
				detail: { adult: adultId, what: 'ended' }
			});
		},
		{ behavior: 'immediate' }
	);
}
