import type { Database } from 'better-sqlite3';

/** What every connection is set to, and read back as. */
const wanted = [
	['journal_mode', 'wal'],
	// FULL is 2: what was acknowledged survives a power cut.
	['synchronous', 2],
	['foreign_keys', 1],
	['secure_delete', 1],
	['trusted_schema', 0]
] as const;

/**
 * Sets the pragmas and reads each back.
 * @throws Error naming the first that did not take.
 */
export function applyPragmas(db: Database): void {
	db.pragma('busy_timeout = 5000');
	for (const [name, value] of wanted) {
		db.pragma(`${name} = ${value}`);
		const found: unknown = db.pragma(name, { simple: true });
		if (found !== value)
			throw new Error(`The database refused ${name} = ${value}: it is ${found}.`);
	}
}
