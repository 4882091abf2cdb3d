import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../../../db/client.ts';
import { emailChange } from '../../../db/schema/index.ts';

export type ChangeRow = typeof emailChange.$inferSelect;

/** The change of somebody's e-mail that is neither done nor stopped, or null. */
export function openChange(tx: Tx, adultId: string): ChangeRow | null {
	const open = and(
		eq(emailChange.adultId, adultId),
		isNull(emailChange.doneAt),
		isNull(emailChange.stoppedAt)
	);
	return tx.select().from(emailChange).where(open).orderBy(desc(emailChange.askedAt)).get() ?? null;
}

/** Stops what is open; gives whether there was anything. */
export function stopChanges(tx: Tx, now: number, adultId: string, by: string): boolean {
	const open = and(
		eq(emailChange.adultId, adultId),
		isNull(emailChange.doneAt),
		isNull(emailChange.stoppedAt)
	);
	const { changes } = tx
		.update(emailChange)
		.set({ stoppedBy: by, stoppedAt: now })
		.where(open)
		.run();
	return changes > 0;
}
