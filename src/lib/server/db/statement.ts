import type { Db, Tx } from './client.ts';

/**
 * A prepared statement, made once per database: `const byId = statement((db) => db.select()….prepare())`.
 * It serves the database and every transaction on it.
 */
export function statement<T>(make: (db: Db) => T): (at: { readonly db: Tx }) => T {
	const made = new WeakMap<object, T>();
	return ({ db }) => {
		const connection = connectionOf(db);
		let found = made.get(connection);
		if (found === undefined) made.set(connection, (found = make(db as Db)));
		return found;
	};
}

/** Drizzle's session, one per connection: its transactions hold that of their database. */
function connectionOf(db: Tx): object {
	return Reflect.get(db, 'session') as object;
}
