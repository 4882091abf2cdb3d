import { and, asc, eq, ne } from 'drizzle-orm';
import type { Tx } from '#lib/server/db/client.ts';
import { paperRecipient } from '#lib/server/db/schema/index.ts';

/** A paper, and somebody who is to have it. */
export interface Ids {
	readonly paper: string;
	readonly recipient: string;
}

/** One recipient of one paper. */
export const isRow = ({ paper, recipient }: Ids) =>
	and(eq(paperRecipient.paperId, paper), eq(paperRecipient.recipientId, recipient));

/** The row of somebody who is to have a paper. Call `paperFor(…, 'paper.prepare', …)` first. */
export function recipientRow(db: Tx, ids: Ids) {
	return db.select().from(paperRecipient).where(isRow(ids)).get();
}

/** Those who are to have a paper, but for the one who asks: what they get is not theirs to see here. */
export function recipientRows(db: Tx, paperId: string, askedBy: string) {
	return db
		.select()
		.from(paperRecipient)
		.where(and(eq(paperRecipient.paperId, paperId), ne(paperRecipient.recipientId, askedBy)))
		.orderBy(asc(paperRecipient.addedAt), asc(paperRecipient.recipientId))
		.all();
}
