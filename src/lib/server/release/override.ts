import { isBlank } from '#lib/domain/report/heading.ts';
import { restrictionsInForce, type Restriction } from '#lib/domain/report/restriction.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '../audit/audit.ts';
import type { Service } from '../service.ts';
import { standingOf } from './facts.ts';
import { writeStep } from './steps.ts';
import { subjectFor, type ReleaseIds } from './subject.ts';
import { tellWaiting } from './told.ts';

/** What a manager weighed and looked at. */
export interface Weighed {
	readonly restrictions: readonly Restriction[];
	readonly fingerprint: string;
	readonly why: string;
}

export type OverrideProblem =
	| 'no-reason'
	| 'not-prepared'
	/** It is no longer what they looked at. */
	| 'changed'
	/** Not every restriction that is in force was weighed. */
	| 'unweighed'
	| 'not-restricted'
	/** They prepared it, or had a hand in it: it takes somebody else. */
	| 'acted-already';

/**
 * A manager of the team lets a prepared release go on in spite of its restrictions (SAFETY R6). It
 * releases nothing: a second person still approves.
 * @returns what stops it, or null. @throws 404 unless the actor may.
 */
export function overrideRestriction(
	service: Service,
	actor: Actor,
	ids: ReleaseIds,
	{ restrictions, fingerprint, why }: Weighed
): OverrideProblem | null {
	return service.db.transaction(
		(tx) => {
			const subject = subjectFor(service, actor, 'paper.override', ids, tx);
			const { by } = subject;
			const { facts, state } = standingOf(service, tx, subject);
			if (!state.prepared) return 'not-prepared';
			if (facts.fingerprint !== fingerprint) return 'changed';
			const inForce = restrictionsInForce(facts);
			if (inForce.length === 0) return 'not-restricted';
			if (state.prepared.by === by.id || facts.document.authorIds.includes(by.id)) {
				return 'acted-already';
			}
			if (inForce.some((one) => !restrictions.includes(one))) return 'unweighed';
			if (isBlank(why)) return 'no-reason';
			const at = service.now();
			const step = { what: 'overridden', fingerprint, why, by: by.id, at } as const;
			writeStep(service, tx, ids, { ...step, restrictions: inForce });
			record(tx, actor, at, {
				action: 'paper.override',
				subject: ids.paper,
				childId: subject.child.id,
				detail: { recipient: ids.recipient, restrictions: inForce.join(' '), fingerprint }
			});
			// Read anew: what was weighed stands in nobody's way now, and waits for whoever approves.
			tellWaiting(service, tx, standingOf(service, tx, subject).facts);
			return null;
		},
		{ behavior: 'immediate' }
	);
}
