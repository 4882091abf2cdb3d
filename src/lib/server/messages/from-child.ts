import { and, desc, eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { inForce } from '../access/ties.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import { allocation, message } from '../db/schema/index.ts';
import { writeNotice } from '../notices/write.ts';
import type { Service } from '../service.ts';

export const messageKinds = ['message', 'ring-me', 'see-me'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** The longest message, in characters. */
export const MOST_CHARACTERS = 2000;

interface NewMessage {
	readonly kind: MessageKind;
	readonly body: string;
	/** Made with the form: sending twice is one message. */
	readonly sendKey: string;
}

/**
 * Sends a message, or "please ring me" / "please come and see me", to the child's IRO, with a notice.
 * Gives false where the child has no IRO today: nothing is stored, and the page says so.
 */
export function sendToIro(service: Service, actor: ChildActor, given: NewMessage): boolean {
	permit(service, actor, 'message.write', actor.id);
	return service.db.transaction(
		(tx) => {
			if (wasSent(tx, actor.id, given.sendKey)) return true;
			const adultId = iroToday(service, tx, actor.id);
			if (!adultId) return false;
			const id = newId();
			const now = service.now();
			tx.insert(message)
				.values({
					id,
					childId: actor.id,
					adultId,
					from: 'child',
					kind: given.kind,
					body: service.vault.seal(`message.body:${id}`, given.body),
					sendKey: given.sendKey,
					sentAt: now
				})
				.run();
			writeNotice(service, tx, { adultId, kind: 'message-waiting', path: '/staff/messages' });
			record(tx, actor, now, {
				action: 'message.write',
				subject: id,
				childId: actor.id,
				detail: { kind: given.kind }
			});
			return true;
		},
		{ behavior: 'immediate' }
	);
}

function wasSent(tx: Tx, childId: string, sendKey: string): boolean {
	return (
		tx
			.select({ id: message.id })
			.from(message)
			.where(and(eq(message.childId, childId), eq(message.sendKey, sendKey)))
			.get() !== undefined
	);
}

/** The id of a child's IRO today, or null. */
export function iroToday(service: Service, tx: Tx, childId: string): string | null {
	const row = tx
		.select({ id: allocation.adultId })
		.from(allocation)
		.where(
			and(
				eq(allocation.childId, childId),
				eq(allocation.as, 'iro'),
				inForce(allocation.from, allocation.to, londonDay(service.now()))
			)
		)
		.orderBy(desc(allocation.from))
		.get();
	return row?.id ?? null;
}
