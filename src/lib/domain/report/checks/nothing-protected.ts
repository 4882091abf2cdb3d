import { isAllRead, pagesToConfirm } from '#lib/domain/report/attachment.ts';
import { protectedTermsIn } from '#lib/domain/report/protected-terms/scan.ts';
import type { ScannedText } from '#lib/domain/report/protected-terms/scanned-text.ts';
import { versionFor } from '#lib/domain/report/recipient-version.ts';
import {
	answerOf,
	type ReleaseAnswer,
	type ReleaseReason
} from '#lib/domain/report/release-answer.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import { textsOf } from '#lib/domain/report/version-texts.ts';

/** Every text the recipient would get: their version, its summary, why it is late, the attachment. */
export function textsToScan(facts: ReleaseFacts): ScannedText[] {
	const version = versionFor(facts.document, facts.decisions, facts.recipient);
	const texts: ScannedText[] = textsOf(version).map((one) => ({ ...one, part: 'body' }));
	if (facts.summary) texts.push({ id: 'summary', part: 'summary', text: facts.summary.text });
	if (facts.lateReason) texts.push({ id: 'late-reason', part: 'body', text: facts.lateReason });
	return [...texts, ...(facts.attachment?.texts ?? [])];
}

function attachmentReasons({
	attachment,
	recipient,
	childId
}: ReleaseFacts): (ReleaseReason | false)[] {
	if (attachment === null) return [];
	const isTheirs = attachment.recipientId === recipient.id && attachment.childId === childId;
	const pages = pagesToConfirm(attachment);
	return [
		(!attachment.isWhole || attachment.pages.length === 0) && { why: 'attachment-not-whole' },
		!isTheirs && { why: 'attachment-for-somebody-else' },
		!isAllRead(attachment) && { why: 'attachment-not-all-read' },
		pages.length > 0 && { why: 'page-not-confirmed', pages }
	];
}

/**
 * Check 4: an attached PDF is whole and made for this recipient, its pages that can't be read were
 * looked at one by one, and no protected term is in anything the recipient would get.
 */
export function nothingProtected(facts: ReleaseFacts): ReleaseAnswer {
	const terms = protectedTermsIn(textsToScan(facts), facts.terms, facts.allowedTerms);
	return answerOf([
		...attachmentReasons(facts),
		terms.length > 0 && { why: 'protected-term', terms }
	]);
}
