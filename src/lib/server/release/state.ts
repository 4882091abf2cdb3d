import type { Gone, Step } from './steps.ts';

/** Where a paper stands on its way to one recipient. */
export type ReleaseState =
	'being-prepared' | 'changed' | 'returned' | 'prepared' | 'released' | 'revoked';

export interface PreparedState {
	readonly state: ReleaseState;
	/** The preparation that waits for approval; null: there is none that counts. */
	readonly prepared: Step | null;
	/** What stands with the recipient; null: nothing. */
	readonly released: Gone | null;
}

/**
 * Where a paper stands. A preparation counts for exactly what was prepared: it lapses when that
 * changes, when it is given back, and when what went out is revoked.
 */
export function stateOf(
	steps: readonly Step[],
	gone: readonly Gone[],
	fingerprint: string
): PreparedState {
	const released = gone.find(({ revoked }) => revoked === null) ?? null;
	if (released) return { state: 'released', prepared: null, released };
	// An approval ends what was prepared for it, whatever became of the release since.
	const last = steps.findLast(({ what }) => what !== 'overridden');
	if (last?.what === 'prepared') {
		return last.fingerprint === fingerprint
			? { state: 'prepared', prepared: last, released: null }
			: { state: 'changed', prepared: null, released: null };
	}
	if (last?.what === 'returned') return { state: 'returned', prepared: null, released: null };
	return { state: gone.length > 0 ? 'revoked' : 'being-prepared', prepared: null, released: null };
}
