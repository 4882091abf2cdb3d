import { and, eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { isId, newId } from '#lib/server/db/id.ts';
import { message } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';

export interface NewReply {
	readonly body: string;
	/** Made with the form: sending twice is one reply. */
	readonly sendKey: string;
}

/** Writes to a child, who finds it when they sign in. @throws 404 unless the actor is their IRO or cover. */
export function replyTo(
	service: Service,
	actor: Actor,
	childId: string,
	{ body, sendKey }: NewReply
): void {
	if (!isId(childId) || !isId(sendKey) || actor.kind !== 'adult') notThere();
	service.db.transaction(
		(tx) => {
			permit(service, actor, 'message.answer', childId, tx);
			const sent = tx
				.select({ id: message.id })
				.from(message)
				.where(and(eq(message.childId, childId), eq(message.sendKey, sendKey)))
				.get();
			if (sent) return;
			const id = newId();
			const at = service.now();
			tx.insert(message)
				.values({
					id,
					childId,
					adultId: actor.id,
					from: 'iro',
					kind: 'message',
					body: service.vault.seal(`message.body:${id}`, body),
					sendKey,
					sentAt: at
				})
				.run();
			record(tx, actor, at, { action: 'message.answer', subject: id, childId });
		},
		{ behavior: 'immediate' }
	);
}
