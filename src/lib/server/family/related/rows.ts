import { and, asc, eq, gte, isNull, or } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { relationshipByHand } from '#lib/server/db/schema/index.ts';

export type ByHandRow = typeof relationshipByHand.$inferSelect;

/** What is asked for about a child and nobody has answered, first asked first. Call `permit` first. */
export function waitingRows(db: Tx, childId: string): ByHandRow[] {
	return db
		.select()
		.from(relationshipByHand)
		.where(and(eq(relationshipByHand.childId, childId), isNull(relationshipByHand.answer)))
		.orderBy(asc(relationshipByHand.askedAt))
		.all();
}

/** What was agreed to by hand and nobody has ended, or not yet. Call `permit` first. */
export function standingRows(db: Tx, childId: string, today: DayISO): ByHandRow[] {
	return db
		.select()
		.from(relationshipByHand)
		.where(
			and(
				eq(relationshipByHand.childId, childId),
				eq(relationshipByHand.answer, 'agreed'),
				or(isNull(relationshipByHand.endedAt), gte(relationshipByHand.to, today))
			)
		)
		.orderBy(asc(relationshipByHand.from))
		.all();
}
