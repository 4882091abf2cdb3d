import { checksOf, type CheckAnswered } from '#lib/domain/report/release-checks.ts';
import type { Action } from '#lib/policy/actions.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import type { Verdict } from '#lib/policy/can.ts';
import { notRestricted } from '#lib/domain/report/checks/not-restricted.ts';
import { restrictionsInForce } from '#lib/domain/report/restriction.ts';
import { verdictOn } from '../access/permit.ts';
import type { Tx } from '../db/client.ts';
import type { Service } from '../service.ts';
import { standingOf, type Standing } from './facts.ts';
import { manages } from './managers.ts';
import { stopsPreparing } from './prepare.ts';
import type { ReleaseSubject } from './subject.ts';

/** What somebody who looks at a release may do there; for showing the ways, never instead of asking. */
export interface MayRelease {
	/** Decide about sections, and say that it is ready. */
	readonly prepare: boolean;
	/** Open what is made ready for this recipient: their summary, language and PDF. */
	readonly makeReady: boolean;
	/** Nothing of what a preparer answers for stands against it. */
	readonly isReady: boolean;
	readonly approve: Verdict;
	readonly giveBack: boolean;
	readonly override: Verdict;
	readonly revoke: boolean;
}

/** How one paper stands for one recipient, as one of the staff looks at it. */
export interface LookedAt extends Standing {
	readonly checked: readonly CheckAnswered[];
	readonly may: MayRelease;
}

/**
 * How a release stands in the eyes of one who looks at it. Where they may approve, the checks are
 * answered as if they did so now; the command answers them again when they do.
 */
export function lookedAtBy(
	service: Service,
	tx: Tx,
	subject: ReleaseSubject & { readonly by: AdultActor }
): LookedAt {
	const { by, child } = subject;
	const standing = standingOf(service, tx, subject);
	const { facts: bare, state } = standing;
	const verdict = (action: Action) => verdictOn(service, by, action, child.id, tx);
	const isManager = manages(tx, by.id, child.id, bare.today);
	const isWaiting = state.prepared !== null;
	const acted = [state.prepared?.by, ...bare.document.authorIds];
	const isApprover =
		isWaiting &&
		!acted.includes(by.id) &&
		bare.override?.by.id !== by.id &&
		// What nobody has weighed yet can't be approved by anybody.
		notRestricted(bare).outcome === 'passed' &&
		(isManager || bare.meeting.chairIds.includes(by.id));
	const approve = isApprover ? verdict('paper.approve') : 'no';
	const facts =
		approve === 'no'
			? bare
			: {
					...bare,
					approval: {
						by: { id: by.id, isManager },
						recipientId: bare.recipient.id,
						fingerprint: bare.fingerprint
					}
				};
	const checked = checksOf(facts);
	const isOut = state.released !== null;
	const mayOverride =
		isWaiting && !acted.includes(by.id) && restrictionsInForce(bare).length > 0 && !bare.override;
	return {
		...standing,
		facts,
		checked,
		may: {
			prepare: !isOut && approve === 'no' && verdict('paper.prepare') === 'yes',
			makeReady: verdict('paper.prepare') === 'yes',
			isReady: !isWaiting && stopsPreparing(checked).length === 0,
			approve,
			giveBack: isWaiting && verdict('paper.return') === 'yes',
			override: mayOverride ? verdict('paper.override') : 'no',
			revoke: isOut && verdict('paper.revoke') === 'yes'
		}
	};
}
