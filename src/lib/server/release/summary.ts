import type { PlainSummary } from '#lib/domain/report/release-facts.ts';
import type { paperRecipient } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

/** The plain summary written for one recipient of a paper, or null where none is yet. */
export function summaryOf(
	{ vault }: Pick<Service, 'vault'>,
	{ paperId, recipientId, summary }: typeof paperRecipient.$inferSelect
): PlainSummary | null {
	if (summary === null) return null;
	const opened = vault.open(`paper_recipient.summary:${paperId}/${recipientId}`, summary);
	const { language, isEasyRead, text } = JSON.parse(opened) as Omit<PlainSummary, 'recipientId'>;
	return { recipientId, language, isEasyRead, text };
}
