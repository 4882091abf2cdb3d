import { eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Role } from '#lib/policy/roles.ts';
import type { Tx } from '../db/client.ts';
import { given as value } from '../db/given.ts';
import { adult, roleHeld, team } from '../db/schema/index.ts';
import { newId } from '../db/id.ts';
import { statement } from '../db/statement.ts';
import type { Vault } from '../vault/vault.ts';

export interface NewAdult {
	readonly ref?: string;
	readonly name: string;
	readonly jobTitle?: string;
	readonly email?: string;
}

/** Adds a grown-up; name and e-mail are sealed. Gives the new id. */
export function addAdult(tx: Tx, vault: Vault, now: number, given: NewAdult): string {
	const id = newId();
	tx.insert(adult)
		.values({
			id,
			ref: given.ref ?? null,
			name: vault.seal(`adult.name:${id}`, given.name),
			jobTitle: given.jobTitle ?? null,
			email: vault.sealMaybe(`adult.email:${id}`, given.email),
			createdAt: now
		})
		.run();
	return id;
}

/** An adult's name. */
export function adultName(vault: Vault, row: { id: string; name: Buffer }): string {
	return vault.open(`adult.name:${row.id}`, row.name);
}

/** The name of an adult by id, or null where there is none. */
export function nameOfAdult(db: Tx, vault: Vault, id: string): string | null {
	const row = named({ db }).get({ id });
	return row ? adultName(vault, row) : null;
}

const named = statement((db) =>
	db
		.select({ id: adult.id, name: adult.name })
		.from(adult)
		.where(eq(adult.id, value('id')))
		.prepare()
);

/** Gives an adult a role from a day on. */
export function giveRole(
	tx: Tx,
	given: {
		adultId: string;
		role: Role;
		teamId?: string;
		from: DayISO;
		to?: DayISO;
		givenBy?: string;
	}
): void {
	tx.insert(roleHeld)
		.values({ id: newId(), teamId: null, to: null, givenBy: null, ...given })
		.run();
}

/** The id of a team by name, made where there is none. */
export function teamNamed(tx: Tx, name: string): string {
	const found = tx.select({ id: team.id }).from(team).where(eq(team.name, name)).get();
	if (found) return found.id;
	const id = newId();
	tx.insert(team).values({ id, name }).run();
	return id;
}
