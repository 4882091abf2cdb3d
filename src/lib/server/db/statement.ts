import type { Db } from './client.ts';

/** A prepared statement, made once per database: `const byId = statement((db) => db.select()….prepare())`. */
export function statement<T>(make: (db: Db) => T): (at: { readonly db: Db }) => T {
	const made = new WeakMap<Db, T>();
	return ({ db }) => {
		let found = made.get(db);
		if (found === undefined) made.set(db, (found = make(db)));
		return found;
	};
}
