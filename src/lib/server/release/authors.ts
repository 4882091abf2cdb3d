import type { CaseDocument, SectionDecision } from '#lib/domain/report/document.ts';
import { decisionOn } from '#lib/domain/report/section-decision.ts';
import type { paperRecipient } from '../db/schema/index.ts';

/**
 * Everybody who had a hand in what one recipient gets: who wrote the paper, wrote their summary, gave
 * their PDF, or made the decision about a section that stands. None of them is the second pair of eyes
 * (SAFETY, check 6).
 */
export function authorsFor(
	document: CaseDocument,
	decisions: readonly SectionDecision[],
	recipient: Pick<typeof paperRecipient.$inferSelect, 'recipientId' | 'summaryBy'>,
	pdfBy: string | null
): string[] {
	const deciders = document.sections.map(
		(section) => decisionOn(document, section, recipient.recipientId, decisions)?.decidedBy ?? null
	);
	const all = [...document.authorIds, recipient.summaryBy, pdfBy, ...deciders];
	return [...new Set(all.filter((one) => one !== null))];
}
