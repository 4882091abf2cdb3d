import { eq, inArray } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { caseloadOf } from '#lib/server/caseload/permitted.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { adult, child, relationship } from '#lib/server/db/schema/index.ts';
import { adultName } from '#lib/server/people/adult.ts';
import { calledName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';

/** Somebody of this name who is known already, by what they are and to whom. */
export interface Namesake {
	readonly adultId: string;
	readonly name: string;
	readonly of: readonly { readonly kind: string; readonly called: string }[];
}

/**
 * People of a name who are in the life of a child the actor works with, so that nobody is written down
 * twice. Of children who are none of theirs nobody is found (SAFETY R9).
 */
export function namesakes(service: Service, db: Tx, actor: Actor, name: string): Namesake[] {
	const ids = caseloadOf(service, actor, db).of('family-way.see');
	if (ids.length === 0) return [];
	const { vault } = service;
	const rows = db
		.select({ adult, child, kind: relationship.kind })
		.from(relationship)
		.innerJoin(adult, eq(adult.id, relationship.adultId))
		.innerJoin(child, eq(child.id, relationship.childId))
		.where(inArray(relationship.childId, ids))
		.all();
	const same = rows.filter((row) => spelt(adultName(vault, row.adult)) === spelt(name));
	return [...Map.groupBy(same, (row) => row.adult.id)].map(([adultId, own]) => ({
		adultId,
		name: adultName(vault, own[0]!.adult),
		of: own.map((row) => ({ kind: row.kind, called: calledName(vault, row.child) }))
	}));
}

/** A name as it is compared: without case, accents and double blanks. */
function spelt(name: string): string {
	return name
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/\s+/g, ' ')
		.trim()
		.toLocaleLowerCase('en-GB');
}
