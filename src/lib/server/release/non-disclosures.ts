import { eq } from 'drizzle-orm';
import type { NonDisclosure } from '#lib/domain/report/restriction.ts';
import type { Tx } from '../db/client.ts';
import { nonDisclosure } from '../db/schema/index.ts';

/** What must not be disclosed about a child, past and coming rows too: the domain looks at the days. */
export function nonDisclosuresOf(db: Tx, childId: string): NonDisclosure[] {
	return db
		.select({
			childId: nonDisclosure.childId,
			recipientId: nonDisclosure.recipientId,
			from: nonDisclosure.from,
			to: nonDisclosure.to
		})
		.from(nonDisclosure)
		.where(eq(nonDisclosure.childId, childId))
		.all();
}
