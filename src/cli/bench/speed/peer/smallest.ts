import Sqlite from 'better-sqlite3';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { at } from '../../../set-up/root.js';
import { startServer } from '../../server.ts';
import type { Target } from '../target.ts';
import { smallestFiles } from './smallest-files.ts';

/** Writes and builds the smallest site in a new folder. */
export async function buildSmallest(folder: string): Promise<void> {
	for (const [name, text] of Object.entries(smallestFiles)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	symlinkSync(at('node_modules'), join(folder, 'node_modules'));
	const words = [at('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'];
	await promisify(execFile)(process.execPath, words, { cwd: folder });
}

const A_DAY = 86_400_000;

/** Starts the smallest site with a new database, and signs so many people in. */
export async function startSmallest(folder: string, visitors: number): Promise<Target> {
	const database = join(folder, 'smallest.db');
	const server = await startServer({ file: 'build/index.js', folder, env: { DATABASE: database } });
	const db = new Sqlite(database);
	const insert = db.prepare('INSERT INTO visit VALUES (?, ?, ?)');
	const ids = Array.from({ length: visitors }, () => randomUUID());
	db.transaction(() => ids.forEach((id, n) => insert.run(id, n, Date.now() + A_DAY)))();
	db.close();
	return {
		server,
		visitors: ids.map((id) => ({ cookie: `visit=${id}`, path: '/form/1' })),
		form: 'method="post"'
	};
}
