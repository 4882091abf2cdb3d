import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { applyPragmas } from './pragmas.ts';
import { keepingReady } from './ready.ts';

export type Db = ReturnType<typeof openDb>;
/** What a transaction's callback is given. Queries and commands take either. */
export type Tx = Db | Parameters<Parameters<Db['transaction']>[0]>[0];

/** The database file in a data folder. */
export function dbFile(dataDir: string): string {
	return join(dataDir, 'sayso.db');
}

/**
 * Opens the database of a data folder, making both where there are none, and applies the migrations.
 * @throws Error when a pragma does not take or a migration fails.
 */
export function openDb(dataDir: string, migrations = 'drizzle') {
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	const sqlite = new Sqlite(dbFile(dataDir));
	applyPragmas(sqlite);
	const db = drizzle({ client: keepingReady(sqlite) });
	migrate(db, { migrationsFolder: migrations });
	return Object.assign(db, { $client: sqlite });
}
