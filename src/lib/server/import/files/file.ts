import type { Verdict } from '../plan/verdict.ts';
import type { Columns, RowOf } from '../read/column.ts';
import { readRow, type Header } from '../read/header.ts';
import type { Fault } from '../refusal.ts';
import type { Run } from '../run.ts';
import type { FileName } from './names.ts';

/** Something that rows of one file have to say alike: the day of a meeting with several rows. */
export interface Agreement {
	readonly about: string;
	readonly value: string;
	readonly column: string;
}

/** A row read by its columns, ready to be set against what is here. */
export interface ReadRow {
	/** What it is one of in its file: no other row there may have the same. */
	readonly keys: readonly (readonly [column: string, key: string])[];
	readonly agreements: readonly Agreement[];
	readonly plan: (run: Run) => Verdict;
}

/** One file of an extract. */
export interface ExtractFile {
	readonly name: FileName;
	readonly columns: Columns;
	readonly read: (
		header: Header,
		fields: readonly string[]
	) => ReadRow | { readonly faults: readonly Fault[] };
}

interface Given<C extends Columns> {
	readonly name: FileName;
	/** The first is the row's id, by which other files name it. */
	readonly columns: C;
	readonly keys: (row: RowOf<C>) => ReadRow['keys'];
	readonly agreements?: (row: RowOf<C>) => readonly Agreement[];
	/** Says what the row comes to; writes nothing itself. */
	readonly plan: (run: Run, row: RowOf<C>) => Verdict;
}

/** Describes a file; its rows' types follow from its columns and stay inside. */
export function extractFile<C extends Columns>(given: Given<C>): ExtractFile {
	const { name, columns } = given;
	return {
		name,
		columns,
		read: (header, fields) => {
			const reading = readRow(columns, header, fields);
			if ('faults' in reading) return reading;
			const { row } = reading;
			return {
				keys: given.keys(row),
				agreements: given.agreements?.(row) ?? [],
				plan: (run) => given.plan(run, row)
			};
		}
	};
}
