import { isBlank } from '#lib/domain/report/heading.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '../audit/audit.ts';
import type { Service } from '../service.ts';
import { standingOf } from './facts.ts';
import { writeStep } from './steps.ts';
import { subjectFor, type ReleaseIds } from './subject.ts';
import { tellOne } from './told.ts';

/**
 * Gives what was prepared back to whoever prepared it, with what is to be mended.
 * @returns `no-reason`, `not-prepared` where nothing waits any more, or null.
 * @throws 404 unless the actor may.
 */
export function returnRelease(
	service: Service,
	actor: Actor,
	ids: ReleaseIds,
	why: string
): 'no-reason' | 'not-prepared' | null {
	return service.db.transaction(
		(tx) => {
			const subject = subjectFor(service, actor, 'paper.return', ids, tx);
			if (isBlank(why)) return 'no-reason';
			const { state, facts } = standingOf(service, tx, subject);
			if (!state.prepared) return 'not-prepared';
			const at = service.now();
			const { fingerprint } = facts;
			writeStep(service, tx, ids, { what: 'returned', fingerprint, why, by: subject.by.id, at });
			record(tx, actor, at, {
				action: 'paper.return',
				subject: ids.paper,
				childId: subject.child.id,
				detail: { recipient: ids.recipient, preparedBy: state.prepared.by }
			});
			tellOne(service, tx, state.prepared.by, 'paper-returned');
			return null;
		},
		{ behavior: 'immediate' }
	);
}
