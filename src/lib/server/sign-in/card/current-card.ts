import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { card } from '../../db/schema/index.ts';
import type { CardRow } from './find.ts';

/** A child's card that has not ended, or undefined. */
export function currentCard(db: Tx, childId: string): CardRow | undefined {
	return db
		.select()
		.from(card)
		.where(and(eq(card.childId, childId), isNull(card.endedAt)))
		.orderBy(desc(card.madeAt))
		.get();
}
