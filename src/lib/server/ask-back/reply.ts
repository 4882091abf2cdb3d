import { and, eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { isId } from '#lib/server/db/id.ts';
import { askBack, askBackReply } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';

/**
 * Tells a child what they asked back. The first reply stands: what they were told is never changed
 * behind their back, and they may ask again.
 * @throws 404 unless the actor hears this child, and for a question of another part.
 */
export function replyToAskBack(
	service: Service,
	actor: Actor,
	ids: PartIds,
	given: { readonly askBackId: string; readonly reply: string }
): void {
	service.db.transaction(
		(tx) => {
			const { part, child } = partFor(service, actor, 'ask-back.answer', ids, tx);
			if (actor.kind !== 'adult' || !isId(given.askBackId)) notThere();
			const found = tx
				.select({ id: askBack.id, replied: askBackReply.askBackId })
				.from(askBack)
				.leftJoin(askBackReply, eq(askBackReply.askBackId, askBack.id))
				.where(and(eq(askBack.id, given.askBackId), eq(askBack.meetingChildId, part.id)))
				.get();
			if (!found) notThere();
			if (found.replied) return;
			const at = service.now();
			const reply = service.vault.seal(`ask_back_reply.reply:${found.id}`, given.reply);
			tx.insert(askBackReply)
				.values({ askBackId: found.id, reply, repliedBy: actor.id, repliedAt: at })
				.run();
			record(tx, actor, at, {
				action: 'ask-back.answer',
				subject: found.id,
				childId: child.id
			});
		},
		{ behavior: 'immediate' }
	);
}
