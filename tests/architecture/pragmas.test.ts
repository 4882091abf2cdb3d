import { describe, expect, it } from 'vitest';
import { applyPragmas } from '#lib/server/db/pragmas.ts';
import Sqlite from 'better-sqlite3';
import { testService } from '#tests/support/service.ts';

describe('the database is set for safety', () => {
	it.each([
		['journal_mode', 'wal'],
		['synchronous', 2],
		['foreign_keys', 1],
		['secure_delete', 1],
		['trusted_schema', 0]
	])('%s is %s', (name, value) => {
		expect(testService().db.$client.pragma(name, { simple: true })).toBe(value);
	});

	it('and a database that can’t be set so is refused', () => {
		// A database in memory has no write-ahead log.
		expect(() => applyPragmas(new Sqlite(':memory:'))).toThrow('journal_mode');
	});
});
