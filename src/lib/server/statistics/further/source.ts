import type { Service } from '../../service.ts';
import { LEAD } from '../kept/facts.ts';
import { COUNTED_KINDS } from '../kept/measures.ts';
import type { Given } from './given.ts';

const kinds = COUNTED_KINDS.map((kind) => `'${kind}'`).join(', ');

/** Whether a meeting `m` with a part `mc` was in the period and is counted for the lead. */
export const COUNTS = `m.kind IN (${kinds})
		AND m.on_day BETWEEN :from AND :to AND (:lead = '' OR :lead = ${LEAD})`;

/**
 * The joins from a part `mc` to its meeting, where that was held in the period and is counted. Each
 * statement begins with the few rows that only the portal makes, found by their own index, so that
 * a million imported meetings cost nothing.
 */
export const HELD = `
	CROSS JOIN meeting m ON m.id = mc.meeting_id AND ${COUNTS}
	CROSS JOIN meeting_outcome o ON o.meeting_id = m.id AND o.outcome = 'held'`;

/** So many of one value at meetings of one kind. */
export interface Row {
	readonly kind: string;
	readonly value: string;
	readonly n: number;
}

/** Runs a statement that gives such rows. */
export function counted(service: Service, sql: string, given: Given): Row[] {
	return service.db.$client.prepare<[Given], Row>(sql).all(given);
}
