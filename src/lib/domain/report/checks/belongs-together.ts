import { answerOf, type ReleaseAnswer } from '#lib/domain/report/release-answer.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import { currentRelationships } from '#lib/domain/report/restriction.ts';

/** Whether somebody has, or had, any known tie to the child. The child is their own. */
function relationshipFault(
	facts: ReleaseFacts
): 'relationship-unknown' | 'relationship-ended' | null {
	const { recipient, childId } = facts;
	if (recipient.id === childId || currentRelationships(facts).length > 0) return null;
	const was = facts.relationships.some(
		(one) =>
			one.recipientId === recipient.id &&
			one.childId === childId &&
			one.to !== null &&
			one.to < facts.today
	);
	return was ? 'relationship-ended' : 'relationship-unknown';
}

/**
 * Check 1: meeting, child, document and recipient belong together, and the relationship is current.
 * No override heals this. R6 gives one for a restriction, where a manager weighs a known risk between
 * two people who are known to belong together; of an unknown or ended relationship it says that it
 * "stops it too", and there is nobody then for whom a risk could be weighed. The way on is to put the
 * record of the relationship right, which is an act of its own with its own name in the audit.
 */
export function belongsTogether(facts: ReleaseFacts): ReleaseAnswer {
	const { meeting, childId, document } = facts;
	const relationship = relationshipFault(facts);
	return answerOf([
		!meeting.childIds.includes(childId) && { why: 'child-not-of-this-meeting' },
		document.meetingId !== meeting.id && { why: 'document-of-another-meeting' },
		document.childId !== childId && { why: 'document-of-another-child' },
		// A rearranged meeting has another in its place, to which the papers go.
		(meeting.status === 'cancelled' || meeting.status === 'rearranged') && {
			why: 'meeting-is-off'
		},
		meeting.kind === 'midway-review' && { why: 'meeting-has-no-papers' },
		relationship !== null && { why: relationship }
	]);
}
