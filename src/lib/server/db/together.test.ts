import Sqlite from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Db } from './client.ts';
import { together } from './together.ts';

let folder: string;
let client: Sqlite.Database;
let elsewhere: Sqlite.Database;
let db: Db;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'together-'));
	client = new Sqlite(join(folder, 'x.db'));
	client.pragma('journal_mode = wal');
	client.exec(`
		CREATE TABLE thing (id INTEGER PRIMARY KEY, words TEXT);
		CREATE TABLE part (thing_id INTEGER REFERENCES thing DEFERRABLE INITIALLY DEFERRED);`);
	elsewhere = new Sqlite(join(folder, 'x.db'), { readonly: true });
	db = { $client: client } as unknown as Db;
});
afterEach(() => {
	client.close();
	elsewhere.close();
	rmSync(folder, { recursive: true });
});

const put = (id: number, words = '') =>
	client.prepare('INSERT INTO thing VALUES (?, ?)').run(id, words);
const kept = () => elsewhere.prepare<[], number>('SELECT id FROM thing ORDER BY id').pluck().all();

it('answers each write once all of one turn are on the disk', async () => {
	const seen: number[][] = [];
	const first = together(db, () => (put(1), seen.push(kept()), 'first'));
	const second = together(db, () => (put(2), seen.push(kept()), 'second'));
	expect(await first).toBe('first');
	expect(seen).toEqual([[], []]);
	expect(kept()).toEqual([1, 2]);
	expect(await second).toBe('second');
	expect(await together(db, () => (put(3), 'later'))).toBe('later');
	expect(kept()).toEqual([1, 2, 3]);
});

it('undoes a write that throws, and that one alone', async () => {
	const ends = await Promise.allSettled([
		together(db, () => put(1)),
		together(db, () => {
			put(2);
			throw new Error('not like this');
		}),
		together(db, () => put(3))
	]);
	expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	expect(ends[1]).toMatchObject({ reason: { message: 'not like this' } });
	expect(kept()).toEqual([1, 3]);
});

it('keeps a transaction inside a write whole', async () => {
	const inner = client.transaction(() => {
		put(1);
		put(1);
	}).immediate;
	const outer = together(db, () => {
		put(2);
		expect(inner).toThrow('UNIQUE');
	});
	await outer;
	expect(kept()).toEqual([2]);
});

it('tells all of them where the end of it fails', async () => {
	const orphan = () => client.prepare('INSERT INTO part VALUES (9)').run();
	const ends = await Promise.allSettled([together(db, () => put(1)), together(db, orphan)]);
	expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect(kept()).toEqual([]);
	await together(db, () => put(4));
	expect(kept()).toEqual([4]);
});

it('says of no write that it is kept where the disk is full', async () => {
	const pages = client.pragma('page_count', { simple: true });
	client.pragma(`max_page_count = ${Number(pages) + 4}`);
	const words = 'x'.repeat(3000);
	const ids = Array.from({ length: 12 }, (_, at) => at + 1);
	const ends = await Promise.allSettled(ids.map((id) => together(db, () => put(id, words))));
	const saidKept = ids.filter((_, at) => ends[at]!.status === 'fulfilled');
	expect(saidKept.length).toBeLessThan(ids.length);
	expect(kept()).toEqual(saidKept);
});

it('tells all of them that nothing is written while another process writes', async () => {
	client.pragma('busy_timeout = 20');
	const other = new Sqlite(join(folder, 'x.db'));
	other.exec('BEGIN IMMEDIATE');
	const ends = await Promise.allSettled([together(db, () => put(1)), together(db, kept)]);
	other.exec('COMMIT');
	other.close();
	expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	await together(db, () => put(2));
	expect(kept()).toEqual([2]);
});

it('waits its turn where another process wrote since it began to read', async () => {
	const other = new Sqlite(join(folder, 'x.db'));
	await together(db, () => {
		expect(kept()).toEqual([]);
		expect(() => other.pragma('busy_timeout = 0')).not.toThrow();
		expect(() => other.exec("INSERT INTO thing VALUES (9, '')")).toThrow('locked');
		put(1);
	});
	other.close();
	expect(kept()).toEqual([1]);
});

it('gives nobody what another threw', async () => {
	const full = () => {
		client.exec('ROLLBACK');
		throw Object.assign(new Error('for A alone'), { location: '/me/of-A' });
	};
	const ends = await Promise.allSettled([together(db, () => put(1)), together(db, full)]);
	for (const end of ends) {
		expect(end).toMatchObject({ status: 'rejected', reason: { message: 'Nothing was written.' } });
		expect(end).not.toHaveProperty('reason.location');
	}
	expect(kept()).toEqual([]);
});

it('writes nothing into a transaction that was left open', async () => {
	client.exec('BEGIN');
	await expect(together(db, () => put(1))).rejects.toThrow('Nothing was written.');
	client.exec('ROLLBACK');
	expect(kept()).toEqual([]);
});
