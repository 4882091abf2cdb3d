import { and, desc, eq, gte } from 'drizzle-orm';
import type { ChildActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { message, messageRead } from '../db/schema/index.ts';
import { nameOfAdult } from '../people/adult.ts';
import type { Service } from '../service.ts';

export interface MessageView {
	readonly id: string;
	readonly from: 'me' | 'iro';
	readonly with: string | null;
	readonly kind: string;
	readonly body: string;
	readonly sentAt: number;
	/** When a person read what the child sent. */
	readonly readAt: number | null;
}

/** What went to and fro between the child and their IROs, latest first, as far as it is open to them. */
export function myMessages(service: Service, actor: ChildActor): MessageView[] {
	permit(service, actor, 'message.read-own', actor.id);
	const { db, vault } = service;
	return db
		.select({ message, readAt: messageRead.at })
		.from(message)
		.leftJoin(messageRead, eq(messageRead.messageId, message.id))
		.where(and(eq(message.childId, actor.id), gte(message.sentAt, actor.opensFrom)))
		.orderBy(desc(message.sentAt))
		.all()
		.map(({ message: row, readAt }) => ({
			id: row.id,
			from: row.from === 'child' ? 'me' : 'iro',
			with: nameOfAdult(db, vault, row.adultId),
			kind: row.kind,
			body: vault.open(`message.body:${row.id}`, row.body),
			sentAt: row.sentAt,
			readAt
		}));
}
