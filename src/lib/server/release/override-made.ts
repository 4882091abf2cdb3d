import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Override } from '#lib/domain/report/restriction.ts';
import type { Tx } from '../db/client.ts';
import { manages } from './managers.ts';
import type { PreparedState } from './state.ts';
import type { Step } from './steps.ts';
import type { ReleaseIds } from './subject.ts';

/**
 * The override that stands, or null. It is of exactly what the manager looked at: once the version,
 * the summary or the PDF changes, or the paper was given back or taken back, the risk has to be
 * weighed anew.
 */
export function overrideOf(
	db: Tx,
	steps: readonly Step[],
	{ paper, recipient }: ReleaseIds,
	now: { readonly childId: string; readonly fingerprint: string; readonly state: PreparedState }
): Override | null {
	const last = steps.findLast(({ what }) => what === 'overridden');
	const prepared = now.state.prepared;
	if (!last || !prepared || last.fingerprint !== now.fingerprint) return null;
	if (steps.indexOf(last) < steps.indexOf(prepared)) return null;
	return {
		by: { id: last.by, isManager: manages(db, last.by, now.childId, londonDay(last.at)) },
		reason: last.why ?? '',
		documentId: paper,
		recipientId: recipient,
		restrictions: last.restrictions
	};
}
