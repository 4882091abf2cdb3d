import { and, eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId } from '#lib/server/db/id.ts';
import { meeting, meetingChild, wish, wishDone } from '#lib/server/db/schema/index.ts';
import { isBefore } from '#lib/server/meetings/facts-of-promises.ts';
import { partFor, type Part, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import type { DoneHow } from './verdict.ts';

/**
 * Marks whether what was promised at an earlier meeting was done; marked again it is changed, and
 * the audit keeps both.
 * @throws 404 unless the actor hears this child, and for what was not promised to them before.
 */
export function markDone(
	service: Service,
	actor: Actor,
	ids: PartIds,
	given: { readonly wishId: string; readonly how: DoneHow }
): void {
	service.db.transaction(
		(tx) => {
			const part = partFor(service, actor, 'wish.answer', ids, tx);
			if (actor.kind !== 'adult' || !isPromisedBefore(tx, part, given.wishId)) notThere();
			const at = service.now();
			const row = { how: given.how, recordedBy: actor.id, recordedAt: at };
			tx.insert(wishDone)
				.values({ wishId: given.wishId, ...row })
				.onConflictDoUpdate({ target: wishDone.wishId, set: row })
				.run();
			record(tx, actor, at, {
				action: 'wish.answer',
				subject: given.wishId,
				childId: part.child.id,
				detail: { done: given.how }
			});
		},
		{ behavior: 'immediate' }
	);
}

function isPromisedBefore(tx: Tx, { child, meeting: now }: Part, wishId: string): boolean {
	if (!isId(wishId) || now.onDay === null) return false;
	const found = tx
		.select({ onDay: meeting.onDay, kind: meeting.kind })
		.from(wish)
		.innerJoin(meetingChild, eq(meetingChild.id, wish.meetingChildId))
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.where(and(eq(wish.id, wishId), eq(wish.childId, child.id)))
		.get();
	if (!found || found.onDay === null) return false;
	return isBefore({ ...found, onDay: found.onDay }, { ...now, onDay: now.onDay });
}
