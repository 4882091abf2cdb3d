import { eq } from 'drizzle-orm';
import * as tables from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';

/** The first of a child's family that is recorded, or undefined where nobody is. */
export function personNear({ db }: Service, childId: string): string | undefined {
	const rows = db.select({ id: tables.relationship.adultId }).from(tables.relationship);
	return rows.where(eq(tables.relationship.childId, childId)).get()?.id;
}
