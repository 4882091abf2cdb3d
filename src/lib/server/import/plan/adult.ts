import { eq, sql } from 'drizzle-orm';
import { adult } from '../../db/schema/index.ts';
import { statement } from '../../db/statement.ts';
import type { Run } from '../run.ts';

const byRef = statement((db) =>
	db
		.select()
		.from(adult)
		.where(eq(adult.ref, sql.placeholder('ref')))
		.prepare()
);

/** A professional by the extract's id. */
export function professionalOf(run: Run, ref: string) {
	return byRef(run.service).get({ ref });
}

/**
 * How somebody in a child's family is referred to. They are numbered apart from professionals, and a
 * number that happens to be the same must never make a worker a relative.
 */
export function familyRef(ref: string): string {
	return `family:${ref}`;
}

/** Somebody in a child's family by the extract's id. */
export function relativeOf(run: Run, ref: string) {
	return byRef(run.service).get({ ref: familyRef(ref) });
}
