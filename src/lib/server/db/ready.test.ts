import Sqlite from 'better-sqlite3';
import { eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { expect, it } from 'vitest';
import { keepingReady } from './ready.ts';

const thing = sqliteTable('thing', { id: integer().primaryKey(), name: text() });

function made() {
	const sqlite = new Sqlite(':memory:');
	sqlite.exec(
		"CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO thing VALUES (1, 'a')"
	);
	let prepared = 0;
	const prepare = sqlite.prepare.bind(sqlite);
	sqlite.prepare = ((words: string) => {
		prepared += 1;
		return prepare(words);
	}) as typeof sqlite.prepare;
	return { sqlite, db: drizzle({ client: keepingReady(sqlite) }), times: () => prepared };
}

it('prepares a text once, for every value', () => {
	const { db, times } = made();
	const one = (id: number) => db.select().from(thing).where(eq(thing.id, id)).get();
	expect(one(1)).toEqual({ id: 1, name: 'a' });
	const before = times();
	expect(one(1)).toEqual({ id: 1, name: 'a' });
	expect(one(2)).toBeUndefined();
	expect(times()).toBe(before);
});

it('gives rows by name after it gave them by place', () => {
	const { db } = made();
	const text = sql`select "id", "name" from "thing"`;
	expect(db.select().from(thing).all()).toEqual([{ id: 1, name: 'a' }]);
	expect(db.values(text)).toEqual([[1, 'a']]);
	expect(db.all(text)).toEqual([{ id: 1, name: 'a' }]);
	expect(db.select().from(thing).all()).toEqual([{ id: 1, name: 'a' }]);
});

it('sees what a transaction took back, and a table that was changed', () => {
	const { db, sqlite } = made();
	const all = () => db.select().from(thing).all();
	expect(all()).toHaveLength(1);
	expect(() =>
		db.transaction((tx) => {
			tx.insert(thing).values({ id: 2, name: 'b' }).run();
			expect(tx.select().from(thing).all()).toHaveLength(2);
			throw new Error('taken back');
		})
	).toThrow('taken back');
	expect(all()).toHaveLength(1);
	sqlite.exec('ALTER TABLE thing ADD COLUMN more TEXT');
	expect(all()).toEqual([{ id: 1, name: 'a' }]);
});

it('keeps the latest texts, and no more than it has room for', () => {
	const { db, times } = made();
	const one = (n: number) => db.all(sql.raw(`select ${n} as n`));
	for (let n = 0; n < 700; n++) one(n);
	const before = times();
	expect(one(699)).toEqual([{ n: 699 }]);
	expect(times()).toBe(before);
	expect(one(0)).toEqual([{ n: 0 }]);
	expect(times()).toBe(before + 1);
});
