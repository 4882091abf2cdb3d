import {
	answerOf,
	type ReleaseAnswer,
	type ReleaseReason
} from '#lib/domain/report/release-answer.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import { restrictionsInForce } from '#lib/domain/report/restriction.ts';

function approvalReasons(facts: ReleaseFacts): (ReleaseReason | false)[] {
	const { approval, preparedBy, document, meeting, recipient, fingerprint } = facts;
	if (approval === null) return [{ why: 'not-approved' }];
	const { by } = approval;
	return [
		approval.fingerprint !== fingerprint && { why: 'approved-something-else' },
		approval.recipientId !== recipient.id && { why: 'recipient-not-confirmed' },
		by.id === preparedBy.id && { why: 'approver-prepared-it' },
		document.authorIds.includes(by.id) && { why: 'approver-wrote-it' },
		!by.isManager &&
			!meeting.chairIds.includes(by.id) && { why: 'approver-neither-manager-nor-chair' }
	];
}

/** An override that isn't needed is nobody's; one that is, is by a manager who did nothing else here. */
function overrideReasons(facts: ReleaseFacts): (ReleaseReason | false)[] {
	const { override, preparedBy, approval, document } = facts;
	if (override === null || restrictionsInForce(facts).length === 0) return [];
	const acted = [preparedBy.id, approval?.by.id, ...document.authorIds];
	return [
		!override.by.isManager && { why: 'overrider-not-manager' },
		acted.includes(override.by.id) && { why: 'overrider-acted-already' }
	];
}

/**
 * Check 6: who prepared it and who approved it are two people; the approver is a manager or the chair
 * of this meeting, never an author, and saw exactly this for exactly this recipient. An override is by
 * another manager again. Nobody acts in a release to themself: a worker may be somebody's mother.
 */
export function twoPeople(facts: ReleaseFacts): ReleaseAnswer {
	const { preparedBy, approval, override, recipient } = facts;
	const acting = [preparedBy.id, approval?.by.id, override?.by.id];
	return answerOf([
		...approvalReasons(facts),
		...overrideReasons(facts),
		acting.includes(recipient.id) && { why: 'recipient-acts-for-themself' }
	]);
}
