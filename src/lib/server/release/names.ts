import { eq, inArray } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { adult, child, relationship } from '../db/schema/index.ts';
import { adultName } from '../people/adult.ts';
import { fullName } from '../people/child.ts';
import type { Service } from '../service.ts';

/** Somebody by name, for pages of the staff. */
export interface Named {
	readonly id: string;
	readonly name: string;
}

/** The names of adults and children by their ids, in one look; whoever is gone is left out. */
export function namesOf(
	{ vault }: Pick<Service, 'vault'>,
	db: Tx,
	ids: readonly string[]
): ReadonlyMap<string, string> {
	const asked = [...new Set(ids)];
	const adults = db
		.select({ id: adult.id, name: adult.name })
		.from(adult)
		.where(inArray(adult.id, asked))
		.all()
		.map((row) => [row.id, adultName(vault, row)] as const);
	const children = db
		.select()
		.from(child)
		.where(inArray(child.id, asked))
		.all()
		.map((row) => [row.id, fullName(vault, row)] as const);
	return new Map([...adults, ...children]);
}

/**
 * Whom an approver chooses from when they confirm the recipient by name: everybody who is or was
 * related to the child, and the child, so that the right name has to be looked for.
 */
export function namesToChooseFrom(
	service: Pick<Service, 'vault'>,
	db: Tx,
	childId: string,
	recipientIds: readonly string[]
): Named[] {
	const related = db
		.selectDistinct({ id: relationship.adultId })
		.from(relationship)
		.where(eq(relationship.childId, childId))
		.all()
		.map(({ id }) => id);
	const found = namesOf(service, db, [childId, ...related, ...recipientIds]);
	return [...found]
		.map(([id, name]) => ({ id, name }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
