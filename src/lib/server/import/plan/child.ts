import { eq, sql } from 'drizzle-orm';
import { careEpisode, child } from '../../db/schema/index.ts';
import { statement } from '../../db/statement.ts';
import { fault, type Fault } from '../refusal.ts';
import { isWaiting, whyUnknown, type Run } from '../run.ts';

const byRef = statement((db) =>
	db
		.select()
		.from(child)
		.where(eq(child.ref, sql.placeholder('ref')))
		.prepare()
);

const byId = statement((db) =>
	db
		.select()
		.from(child)
		.where(eq(child.id, sql.placeholder('id')))
		.prepare()
);

const episodeByClaRef = statement((db) =>
	db
		.select({ childId: careEpisode.childId })
		.from(careEpisode)
		.where(eq(careEpisode.claRef, sql.placeholder('claRef')))
		.prepare()
);

export type KnownChild = Pick<typeof child.$inferSelect, 'id' | 'ref' | 'dob'>;

/** A child by the extract's id. */
export function childOf(run: Run, ref: string) {
	return byRef(run.service).get({ ref });
}

/** The child of a spell of being looked after (`clae_cla_id`). */
export function childOfCla(run: Run, claRef: string): KnownChild | undefined {
	const episode = episodeByClaRef(run.service).get({ claRef });
	return episode && byId(run.service).get({ id: episode.childId });
}

/** The fault of naming a child who isn't known. */
export function unknownChild(run: Run, column: string, ref: string): Fault {
	return fault(column, whyUnknown(run, 'person', 'ssd_person.csv', ref));
}

/** Whether a child's own row waits to be applied: their date of birth may be another then. */
export function childMustWait(run: Run, { ref }: KnownChild): boolean {
	return isWaiting(run, 'ssd_person.csv', ref);
}
