import { isBlank } from '#lib/domain/report/heading.ts';
import { answerOf, type ReleaseAnswer } from '#lib/domain/report/release-answer.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';

/** The language of a tag, whatever its country: `en` of `en-GB`. */
const languageOf = (tag: string) => tag.toLowerCase().split('-')[0];

/**
 * Check 5: a plain summary is there, made for this recipient and in words they can use (their language,
 * easy read), and a young person gets a version of their own, not the one for adults.
 */
export function plainlySummedUp({
	summary,
	recipient,
	childId,
	document
}: ReleaseFacts): ReleaseAnswer {
	const isYoungPerson = recipient.id === childId;
	const own = isYoungPerson &&
		document.writtenFor !== 'young-person' && { why: 'no-version-of-their-own' as const };
	if (summary === null || isBlank(summary.text)) return answerOf([{ why: 'no-summary' }, own]);
	return answerOf([
		summary.recipientId !== recipient.id && { why: 'summary-for-somebody-else' },
		languageOf(summary.language) !== languageOf(recipient.language) && {
			why: 'summary-in-another-language'
		},
		recipient.needsEasyRead && !summary.isEasyRead && { why: 'summary-not-easy-read' },
		own
	]);
}
