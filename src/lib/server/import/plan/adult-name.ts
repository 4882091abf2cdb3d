import { newId } from '../../db/id.ts';
import type { adult } from '../../db/schema/index.ts';
import { adultName } from '../../people/adult.ts';
import type { Run } from '../run.ts';
import { tables } from './tables.ts';

type AdultRow = typeof adult.$inferSelect;

/** What an adult is called here. */
export function nameOf({ service }: Run, stored: AdultRow): string {
	return adultName(service.vault, stored);
}

/** Adds an adult by the extract's id; gives the new id. */
export function addNamed(run: Run, ref: string, name: string, jobTitle: string | null): string {
	const id = newId();
	const row = { id, ref, jobTitle, email: null, language: null, createdAt: run.now };
	tables.adult.insert(run, { ...row, name: sealed(run, id, name) });
	return id;
}

/** Writes an adult's row with their name as it is now. */
export function rename(run: Run, row: AdultRow, name: string): void {
	tables.adult.update(run, { ...row, name: sealed(run, row.id, name) });
}

function sealed({ service }: Run, id: string, name: string): Buffer {
	return service.vault.seal(`adult.name:${id}`, name);
}
