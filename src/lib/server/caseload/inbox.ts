import { desc, eq, inArray } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { child, message, messageRead } from '#lib/server/db/schema/index.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { letterKinds, type LetterKind } from './letters.ts';
import { caseloadOf } from './permitted.ts';

/** A child who has written, or been written to: when and how much, no words. */
export interface InboxLine {
	readonly childId: string;
	readonly name: string;
	readonly unread: number;
	/** What waits to be read, most pressing first. */
	readonly waiting: readonly LetterKind[];
	readonly lastAt: number;
	/** The last word is the child's and has been read, but not answered. */
	readonly unanswered: boolean;
}

/** Who has written to the actor, unread first, then the latest. */
export function inbox(service: Service, actor: Actor): InboxLine[] {
	const ids = caseloadOf(service, actor).of('message.answer');
	const rows = service.db
		.select({
			child,
			kind: message.kind,
			from: message.from,
			sentAt: message.sentAt,
			readAt: messageRead.at
		})
		.from(message)
		.innerJoin(child, eq(child.id, message.childId))
		.leftJoin(messageRead, eq(messageRead.messageId, message.id))
		.where(inArray(message.childId, ids))
		.orderBy(desc(message.sentAt))
		.all();
	return [...Map.groupBy(rows, (row) => row.child.id)]
		.flatMap(([childId, all]) => {
			const [last] = all;
			if (!last) return [];
			const unread = all.filter((row) => row.from === 'child' && row.readAt === null);
			return [
				{
					childId,
					name: fullName(service.vault, last.child),
					unread: unread.length,
					waiting: letterKinds.filter((kind) => unread.some((row) => row.kind === kind)),
					lastAt: last.sentAt,
					unanswered: unread.length === 0 && last.from === 'child'
				}
			];
		})
		.sort((a, b) => Number(b.unread > 0) - Number(a.unread > 0) || b.lastAt - a.lastAt);
}
