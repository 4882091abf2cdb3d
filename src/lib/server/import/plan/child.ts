import { eq, sql } from 'drizzle-orm';
import { given } from '../../db/given.ts';
import { careEpisode, child } from '../../db/schema/index.ts';
import { statement } from '../../db/statement.ts';
import { fault, type Fault } from '../refusal.ts';
import { isWaiting, whyUnknown, type Run } from '../run.ts';

const byRef = statement((db) =>
	db.select().from(child).where(eq(child.ref, sql.placeholder('ref'))).prepare()
);

const byClaRef = statement((db) =>
	db
		.select({ id: child.id, ref: child.ref, dob: child.dob })
		.from(careEpisode)
		.innerJoin(child, eq(child.id, careEpisode.childId))
		.where(eq(careEpisode.claRef, given('claRef')))
		.limit(1)
		.prepare()
);

export type KnownChild = Pick<typeof child.$inferSelect, 'id' | 'ref' | 'dob'>;

/** A child by the extract's id. */
export function childOf(run: Run, ref: string) {
	return byRef(run.service).get({ ref });
}

/** The child of a spell of being looked after (`clae_cla_id`). */
export function childOfCla(run: Run, claRef: string): KnownChild | undefined {
	return byClaRef(run.service).get({ claRef });
}

/** The fault of naming a child who isn't known. */
export function unknownChild(run: Run, column: string, ref: string): Fault {
	return fault(column, whyUnknown(run, 'person', 'ssd_person.csv', ref));
}

/** Whether a child's own row waits to be applied: their date of birth may be another then. */
export function childMustWait(run: Run, { ref }: KnownChild): boolean {
	return isWaiting(run, 'ssd_person.csv', ref);
}
