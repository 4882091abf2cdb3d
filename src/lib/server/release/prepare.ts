import type { CheckAnswered, ReleaseCheckId } from '#lib/domain/report/release-checks.ts';
import { checksOf } from '#lib/domain/report/release-checks.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '../audit/audit.ts';
import type { Service } from '../service.ts';
import { standingOf } from './facts.ts';
import { writeStep } from './steps.ts';
import { subjectFor, type ReleaseIds } from './subject.ts';
import { tellWaiting } from './told.ts';

/** What whoever prepares answers for. A restriction waits for a manager, the rest for the one who approves. */
const OWN_CHECKS: readonly ReleaseCheckId[] = [
	'belongs-together',
	'sections-decided',
	'nothing-protected',
	'plainly-summed-up'
];

export type Prepared =
	| { readonly kind: 'prepared' }
	| { readonly kind: 'out' }
	/** It is no longer what they looked at. */
	| { readonly kind: 'changed' }
	| { readonly kind: 'stopped'; readonly checked: readonly CheckAnswered[] };

/** The checks that stop a preparation. */
export function stopsPreparing(checked: readonly CheckAnswered[]): CheckAnswered[] {
	return checked.filter(({ id, answer }) => OWN_CHECKS.includes(id) && answer.outcome === 'failed');
}

/**
 * Somebody answers for a version being ready to be approved: of exactly what they looked at, by its
 * fingerprint. Doing it twice is one preparation.
 * @throws 404 unless the actor may prepare it.
 */
export function prepareRelease(
	service: Service,
	actor: Actor,
	ids: ReleaseIds,
	fingerprint: string
): Prepared {
	return service.db.transaction(
		(tx): Prepared => {
			const subject = subjectFor(service, actor, 'paper.prepare', ids, tx);
			const standing = standingOf(service, tx, subject);
			if (standing.state.released) return { kind: 'out' };
			if (standing.facts.fingerprint !== fingerprint) return { kind: 'changed' };
			if (standing.state.prepared) return { kind: 'prepared' };
			const checked = stopsPreparing(checksOf(standing.facts));
			if (checked.length > 0) return { kind: 'stopped', checked };
			const at = service.now();
			writeStep(service, tx, ids, {
				what: 'prepared',
				fingerprint,
				why: null,
				by: subject.by.id,
				at
			});
			record(tx, actor, at, {
				action: 'paper.prepare',
				subject: ids.paper,
				childId: subject.child.id,
				detail: { recipient: ids.recipient, fingerprint }
			});
			tellWaiting(service, tx, standing.facts);
			return { kind: 'prepared' };
		},
		{ behavior: 'immediate' }
	);
}
