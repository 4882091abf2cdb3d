import { isBlank } from '#lib/domain/report/heading.ts';
import { answerOf, type ReleaseAnswer } from '#lib/domain/report/release-answer.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import { restrictionsInForce } from '#lib/domain/report/restriction.ts';

/**
 * Check 2: no restriction in force (R6), or its override is recorded: for this document and recipient,
 * with a reason, and made knowing of every restriction there is now. A stricter one that came later
 * has to be weighed anew. Who may override is check 6.
 */
export function notRestricted(facts: ReleaseFacts): ReleaseAnswer {
	const restrictions = restrictionsInForce(facts);
	const { override, document, recipient } = facts;
	if (restrictions.length === 0) return answerOf([]);
	if (override === null) return answerOf([{ why: 'restriction-in-force', ids: restrictions }]);
	const isForThis = override.documentId === document.id && override.recipientId === recipient.id;
	const unweighed = restrictions.filter((one) => !override.restrictions.includes(one));
	return answerOf(
		[
			!isForThis && { why: 'override-of-something-else' },
			unweighed.length > 0 && { why: 'restriction-in-force', ids: unweighed },
			isBlank(override.reason) && { why: 'override-without-reason' }
		],
		['overridden']
	);
}
