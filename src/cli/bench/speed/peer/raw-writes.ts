import Sqlite from 'better-sqlite3';
import { join } from 'node:path';
import { applyPragmas } from '#lib/server/db/pragmas.ts';
import { quantile } from '../../quantile.ts';

export interface RawWrites {
	readonly perSecond: number;
	readonly p50: number;
	readonly p99: number;
}

const ROW = 'x'.repeat(1000);

/** How many rows of 1 KB better-sqlite3 writes, each in a transaction of its own, as durable as ours. */
export function rawWrites(folder: string, seconds: number): RawWrites {
	const db = new Sqlite(join(folder, 'raw.db'));
	applyPragmas(db);
	db.exec('CREATE TABLE IF NOT EXISTS answer (id INTEGER PRIMARY KEY, at INTEGER, body TEXT)');
	const insert = db.prepare('INSERT INTO answer (at, body) VALUES (?, ?)');
	const ms: number[] = [];
	const began = performance.now();
	for (let now = began; now < began + seconds * 1000;) {
		insert.run(Date.now(), ROW);
		const after = performance.now();
		ms.push(after - now);
		now = after;
	}
	db.close();
	ms.sort((a, b) => a - b);
	const perSecond = ms.length / ((performance.now() - began) / 1000);
	return { perSecond, p50: quantile(ms, 0.5), p99: quantile(ms, 0.99) };
}
