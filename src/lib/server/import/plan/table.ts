import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { statement } from '../../db/statement.ts';
import type { Run } from '../run.ts';

type Row<T extends SQLiteTable> = T['$inferSelect'];

/** Writes whole rows of one table. */
export interface TableWriter<T extends SQLiteTable> {
	readonly insert: (run: Run, row: Row<T>) => void;
	/** Writes the row over the one with its id. */
	readonly update: (run: Run, row: Row<T>) => void;
	readonly remove: (run: Run, id: string) => void;
}

/**
 * Makes a writer of prepared statements. An extract has a hundred thousand rows: a statement made anew
 * for each would be held in memory until the transaction ends, and a query builder in between takes as
 * long as the writing.
 */
export function writer<T extends SQLiteTable>(
	table: T,
	idOf: (table: T) => SQLiteColumn
): TableWriter<T> {
	const columns = Object.entries<SQLiteColumn>(getTableColumns(table));
	const [name, id] = [getTableName(table), idOf(table).name];
	const names = columns.map(([, column]) => `"${column.name}"`);
	const places = columns.map(() => '?').join(', ');
	const sets = names.map((column) => `${column} = ?`).join(', ');
	const prepared = statement(({ $client }) => ({
		insert: $client.prepare(`INSERT INTO "${name}" (${names.join(', ')}) VALUES (${places})`),
		update: $client.prepare(`UPDATE "${name}" SET ${sets} WHERE "${id}" = ?`),
		remove: $client.prepare(`DELETE FROM "${name}" WHERE "${id}" = ?`)
	}));
	const idAt = columns.findIndex(([, column]) => column.name === id);
	const values = (row: Row<T>) =>
		columns.map(([field, column]) => {
			const value: unknown = row[field];
			return value === null ? null : column.mapToDriverValue(value);
		});
	return {
		insert: (run, row) => void prepared(run.service).insert.run(values(row)),
		update: (run, row) => {
			const all = values(row);
			prepared(run.service).update.run([...all, all[idAt]]);
		},
		remove: (run, id) => void prepared(run.service).remove.run(id)
	};
}
