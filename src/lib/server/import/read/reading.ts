import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { dbFile } from '../../db/client.ts';
import type { Service } from '../../service.ts';

/** Rows of an extract are looked up all over the database: most of it should stay at hand. */
export const CACHE_KIB = 96 * 1024;

/**
 * Runs something on a connection of its own that can't write and sees the database as it stands now,
 * so that long reading disturbs nobody. One read transaction all along: opening one for each row takes
 * longer than the row.
 */
export async function whileReading<T>(
	service: Service,
	act: (reading: Service) => Promise<T>
): Promise<T> {
	const client = new Sqlite(dbFile(service.env.DATA_DIR), { readonly: true });
	try {
		client.pragma(`cache_size = -${CACHE_KIB}`);
		client.exec('BEGIN');
		return await act({ ...service, db: drizzle({ client }) });
	} finally {
		client.close();
	}
}
