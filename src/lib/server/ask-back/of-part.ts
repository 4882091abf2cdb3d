import { desc, eq } from 'drizzle-orm';
import type { Tx } from '#lib/server/db/client.ts';
import { askBack, askBackReply } from '#lib/server/db/schema/index.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';

/** What a child asked back, and what they were told. */
export interface AskedBackLine {
	readonly id: string;
	readonly wishId: string | null;
	readonly decisionId: string | null;
	readonly words: string;
	readonly askedAt: number;
	readonly reply: null | { readonly words: string; readonly by: string; readonly at: number };
}

/** What a child asked back after one meeting, latest first. Call `partFor(…, 'ask-back.read', …)` first. */
export function askedBackOf(service: Service, db: Tx, partId: string): AskedBackLine[] {
	return opened(service, db, eq(askBack.meetingChildId, partId));
}

/** Everything a child asked back. Call `permit(…, 'decision.read-own', …)` first. */
export function askedBackBy(service: Service, db: Tx, childId: string): AskedBackLine[] {
	return opened(service, db, eq(askBack.childId, childId));
}

function opened({ vault }: Service, db: Tx, which: ReturnType<typeof eq>): AskedBackLine[] {
	return db
		.select({ row: askBack, reply: askBackReply })
		.from(askBack)
		.leftJoin(askBackReply, eq(askBackReply.askBackId, askBack.id))
		.where(which)
		.orderBy(desc(askBack.askedAt))
		.all()
		.map(({ row, reply }) => ({
			id: row.id,
			wishId: row.wishId,
			decisionId: row.decisionId,
			words: vault.open(`ask_back.words:${row.id}`, row.words),
			askedAt: row.askedAt,
			reply: reply && {
				words: vault.open(`ask_back_reply.reply:${row.id}`, reply.reply),
				by: nameOfAdult(db, vault, reply.repliedBy) ?? '',
				at: reply.repliedAt
			}
		}));
}
