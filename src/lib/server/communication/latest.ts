import { desc, eq } from 'drizzle-orm';
import type { Communication } from '#lib/domain/person/communication.ts';
import type { Tx } from '../db/client.ts';
import { communication } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

/** The latest row of a child, which is the one that counts. */
export function latestRow(db: Tx, childId: string) {
	return db
		.select()
		.from(communication)
		.where(eq(communication.childId, childId))
		.orderBy(desc(communication.writtenAt), desc(communication.id))
		.get();
}

/** What a row says. Ask the policy first. */
export function contentOf(
	{ vault }: Pick<Service, 'vault'>,
	row: { id: string; content: Buffer }
): Communication {
	return JSON.parse(vault.open(`communication.content:${row.id}`, row.content)) as Communication;
}
