import { and, asc, eq } from 'drizzle-orm';
import { wish } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

/** The ids of a child's own listed wishes, in the order they were written. */
export function wishesOfChild({ db }: Service, childId: string): string[] {
	return db
		.select({ id: wish.id })
		.from(wish)
		.where(and(eq(wish.childId, childId), eq(wish.field, 'wishes')))
		.orderBy(asc(wish.madeAt), asc(wish.place))
		.all()
		.map(({ id }) => id);
}
