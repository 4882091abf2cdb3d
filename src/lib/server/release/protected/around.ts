import { eq } from 'drizzle-orm';
import type { Tx } from '#lib/server/db/client.ts';
import { allocation, relationship } from '#lib/server/db/schema/index.ts';
import { namesOf, type Named } from '../names.ts';
import type { Service } from '#lib/server/service.ts';

/** Everybody whom a protection can be against: who is or was in the child's life or works with them, and the child. */
function around(db: Tx, childId: string): string[] {
	const related = db
		.selectDistinct({ id: relationship.adultId })
		.from(relationship)
		.where(eq(relationship.childId, childId))
		.all();
	const allocated = db
		.selectDistinct({ id: allocation.adultId })
		.from(allocation)
		.where(eq(allocation.childId, childId))
		.all();
	return [...new Set([...related, ...allocated].map(({ id }) => id)), childId];
}

/** Whether somebody is one of those a protection about this child can be against. */
export function isAround(db: Tx, childId: string, recipientId: string): boolean {
	return around(db, childId).includes(recipientId);
}

/** Those a protection can be against, by name: the family first, then workers. */
export function peopleAround(service: Pick<Service, 'vault'>, db: Tx, childId: string): Named[] {
	const ids = around(db, childId);
	const names = namesOf(service, db, ids);
	return ids.flatMap((id) => {
		const name = names.get(id);
		return name === undefined ? [] : [{ id, name }];
	});
}
