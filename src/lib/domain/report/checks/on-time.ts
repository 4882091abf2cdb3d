import { isBlank } from '#lib/domain/report/heading.ts';
import { answerOf, type ReleaseAnswer } from '#lib/domain/report/release-answer.ts';
import { howLate, releaseDueAt } from '#lib/domain/report/release-clock.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';

/**
 * Check 7: on time, by the meeting's start as it is now. Late never blocks: it asks for a reason, which
 * the chair and the family are told, and marks the release. Where no clock runs there is no late.
 */
export function onTime({
	document,
	meeting,
	calendar,
	now,
	lateReason
}: ReleaseFacts): ReleaseAnswer {
	const due = releaseDueAt(document.kind, meeting, calendar);
	if (due === null || howLate(now, due) === null) return answerOf([]);
	const isAfterStart =
		document.kind === 'report' && meeting.startsAt !== null && now >= meeting.startsAt;
	return answerOf(
		[(lateReason === null || isBlank(lateReason)) && { why: 'late-without-reason' }],
		isAfterStart ? ['late', 'after-start'] : ['late']
	);
}
