import { statement } from '../../db/statement.ts';
import type { Service } from '../../service.ts';
import { countStale } from './refresh.ts';

/** So many stale meetings are counted from their rows in passing; with more, their days are mended first. */
const IN_PASSING = 50;

const staleOnes = statement((db) =>
	db.$client.prepare<[number], { n: number }>(
		'SELECT count(*) AS n FROM (SELECT 1 FROM figure_stale LIMIT ?)'
	)
);

/**
 * Brings the kept days up to date before they are read, where that saves work. They are right without
 * it too, so while somebody else is writing it is left for later.
 */
export function freshen(service: Service): void {
	if ((staleOnes(service).get(IN_PASSING + 1)?.n ?? 0) <= IN_PASSING) return;
	try {
		countStale(service);
	} catch (error) {
		if (!isBusy(error)) throw error;
	}
}

function isBusy(error: unknown): boolean {
	return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
