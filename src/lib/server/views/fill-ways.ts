import { notExists, eq } from 'drizzle-orm';
import { viewsSent, viewsWay } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { openContent } from './content.ts';
import { keepWays } from './ways.ts';

/** So many sendings in one transaction: nobody who saves meanwhile waits for long. */
const AT_ONCE = 50;

/**
 * Fills in by what ways children said something in sendings from before that was kept. Every sending
 * then has a row, if only that it has none, so it is done once, and stopped half-way it goes on where
 * it was. Whether it was by two choices at a time is not known of them. What does not open is left: `sayso check` says so.
 * @returns how many sendings were filled in.
 */
export function fillWays({ db, vault }: Pick<Service, 'db' | 'vault'>): number {
	const missing = db
		.select({ id: viewsSent.id })
		.from(viewsSent)
		.where(notExists(db.select().from(viewsWay).where(eq(viewsWay.sentId, viewsSent.id))))
		.all();
	let filled = 0;
	for (let at = 0; at < missing.length; at += AT_ONCE) {
		db.transaction(
			(tx) => {
				for (const { id } of missing.slice(at, at + AT_ONCE)) {
					const row = tx.select().from(viewsSent).where(eq(viewsSent.id, id)).get();
					const content = row && opened(() => openContent(vault, row));
					if (!content) continue;
					keepWays(tx, id, content);
					filled += 1;
				}
			},
			{ behavior: 'immediate' }
		);
	}
	return filled;
}

/** What opens; undefined where the key is not at hand or the bytes were altered. */
function opened<T>(open: () => T): T | undefined {
	try {
		return open();
	} catch {
		return undefined;
	}
}
