import Sqlite from 'better-sqlite3';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '../service.ts';

/** Every page in one step: SQLite then reads one state of the database, whoever writes meanwhile. */
const ALL_PAGES = 0x7fffffff;

/**
 * Does something with a copy of the database as it stands, made while others read and write. The copy
 * is in the data folder, where it is as safe as the database, and is gone afterwards.
 * @throws Error where the copy is not whole.
 */
export async function withSnapshot<T>(
	{ env, db }: Service,
	act: (path: string) => Promise<T>
): Promise<T> {
	const path = join(env.DATA_DIR, `backup-${process.pid}.part`);
	try {
		await db.$client.backup(path, { progress: () => ALL_PAGES });
		const copy = new Sqlite(path);
		try {
			copy.pragma('journal_mode = delete');
			checkWhole(copy);
		} finally {
			copy.close();
		}
		return await act(path);
	} finally {
		for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
	}
}

/** @throws Error naming the first fault SQLite finds in a database. */
export function checkWhole(copy: Sqlite.Database): void {
	const found: unknown = copy.pragma('integrity_check', { simple: true });
	if (found !== 'ok') throw new Error(`The database is damaged: ${String(found)}`);
}
