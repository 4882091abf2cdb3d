import type { Database, Statement } from 'better-sqlite3';

/** So many texts of queries are kept, far more than the portal's own; lists of many lengths go around in it. */
const MOST = 600;

/**
 * A connection for Drizzle on which a text that was prepared once stays ready: it prepares every query
 * anew, which was a fifth of the work of a first page. For Drizzle alone: a statement keeps the mode it
 * is put in (`raw`), and Drizzle says its mode at every call.
 */
export function keepingReady(sqlite: Database): Database {
	const ready = new Map<string, Statement>();
	const prepare = (text: string) => {
		const kept = ready.get(text);
		if (kept) {
			if (kept.reader) kept.raw(false);
			// The last one used goes last.
			ready.delete(text);
			ready.set(text, kept);
			return kept;
		}
		const made = sqlite.prepare(text);
		ready.set(text, made);
		if (ready.size > MOST) ready.delete(ready.keys().next().value!);
		return made;
	};
	return Object.create(sqlite, { prepare: { value: prepare } }) as Database;
}
