import { eq, getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { statement } from '../../db/statement.ts';
import type { Run } from '../run.ts';

type Row<T extends SQLiteTable> = T['$inferSelect'];

/** Writes whole rows of one table. */
export interface TableWriter<T extends SQLiteTable> {
	readonly insert: (run: Run, row: Row<T>) => void;
	/** Writes the row over the one with its id. */
	readonly update: (run: Run, row: Row<T>) => void;
	readonly remove: (run: Run, row: Partial<Row<T>>) => void;
}

/**
 * Makes a writer of prepared statements. An extract has a hundred thousand rows: a statement made anew
 * for each would be held in memory until the transaction ends.
 */
export function writer<T extends SQLiteTable>(
	table: T,
	idOf: (table: T) => SQLiteColumn
): TableWriter<T> {
	const id = idOf(table);
	const names = Object.entries(getTableColumns(table));
	const idName = names.find(([, column]) => column === id)?.[0] ?? '';
	const places = Object.fromEntries(names.map(([name]) => [name, sql.placeholder(name)]));
	const isId = eq(id, sql.placeholder(idName));
	const insert = statement((db) =>
		db
			.insert(table)
			.values(places as T['$inferInsert'])
			.prepare()
	);
	const update = statement((db) => db.update(table).set(places).where(isId).prepare());
	const remove = statement((db) => db.delete(table).where(isId).prepare());
	return {
		insert: (run, row) => void insert(run.service).run(row),
		update: (run, row) => void update(run.service).run(row),
		remove: (run, row) => void remove(run.service).run(row)
	};
}
