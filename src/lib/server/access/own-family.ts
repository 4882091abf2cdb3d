import type { Tie } from '#lib/policy/ties.ts';
import { isCarer } from './carer.ts';

/** What somebody of a child's own family or household is to them, whatever else they work as. */
const OF_THE_FAMILY: readonly Tie[] = ['parent', 'carer', 'duty-alert'];

/** One row of who is, or was, in a child's life. */
export interface InTheirLife {
	readonly kind: string;
	readonly isInForce: boolean;
}

/**
 * Nobody works on their own family: a worker who is a child's relative, or looks after them today, has
 * of their work no tie to that child, break-glass included (SAFETY R3: they see what was released to
 * them by name). Relatives stay relatives when a row has ended; carers do not,
 * nor does whoever was added by mistake (`neverWas`). An open alert stays
 * with whoever is on duty, because a child waits.
 */
export function tiesOfOwnFamily(found: Set<Tie>, rows: readonly InTheirLife[]): Set<Tie> {
	const isOwn = rows.some(({ kind, isInForce }) => isInForce || !isCarer(kind));
	return isOwn ? new Set([...found].filter((tie) => OF_THE_FAMILY.includes(tie))) : found;
}
