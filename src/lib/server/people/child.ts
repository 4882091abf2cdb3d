import { eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { isBand, type Band } from '#lib/domain/person/band.ts';
import type { Tx } from '../db/client.ts';
import { child } from '../db/schema/index.ts';
import { given as value } from '../db/given.ts';
import { newId } from '../db/id.ts';
import { statement } from '../db/statement.ts';
import type { Vault } from '../vault/vault.ts';

export interface NewChild {
	readonly ref: string;
	readonly dob: DayISO;
	readonly forename?: string;
	readonly surname?: string;
	/** What the child likes to be called. */
	readonly knownAs?: string;
	readonly commonChildId?: string;
	readonly band?: Band;
}

/** Adds a child; names are sealed. Gives the new id. */
export function addChild(tx: Tx, vault: Vault, now: number, given: NewChild): string {
	const id = newId();
	tx.insert(child)
		.values({
			id,
			ref: given.ref,
			commonChildId: given.commonChildId ?? null,
			forename: vault.sealMaybe(`child.forename:${id}`, given.forename),
			surname: vault.sealMaybe(`child.surname:${id}`, given.surname),
			knownAs: vault.sealMaybe(`child.known_as:${id}`, given.knownAs),
			dob: given.dob,
			bandSet: given.band ?? null,
			createdAt: now
		})
		.run();
	return id;
}

export type ChildRow = typeof child.$inferSelect;

/** What a child is called: as they like it, else their forename, else the extract's id. */
export function calledName(
	vault: Vault,
	row: Pick<ChildRow, 'id' | 'ref' | 'forename' | 'knownAs'>
): string {
	return (
		vault.openMaybe(`child.known_as:${row.id}`, row.knownAs) ??
		vault.openMaybe(`child.forename:${row.id}`, row.forename) ??
		row.ref
	);
}

/** Forename and surname for staff lists, or the extract's id where there are none. */
export function fullName(
	vault: Vault,
	row: Pick<ChildRow, 'id' | 'ref' | 'forename' | 'surname'>
): string {
	const names = [
		vault.openMaybe(`child.forename:${row.id}`, row.forename),
		vault.openMaybe(`child.surname:${row.id}`, row.surname)
	].filter((name) => name !== null);
	return names.length > 0 ? names.join(' ') : row.ref;
}

/** A child's row by id. Call `permit` first: this asks nobody. */
export function childRow(db: Tx, id: string): ChildRow | undefined {
	return byId({ db }).get({ id });
}

const byId = statement((db) =>
	db
		.select()
		.from(child)
		.where(eq(child.id, value('id')))
		.prepare()
);

/** The band a worker set, if any. */
export function bandSetOf(row: Pick<ChildRow, 'bandSet'>): Band | undefined {
	return row.bandSet !== null && isBand(row.bandSet) ? row.bandSet : undefined;
}
