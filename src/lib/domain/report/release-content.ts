import { versionFor, type RecipientVersion } from '#lib/domain/report/recipient-version.ts';
import type { PlainSummary, ReleaseFacts } from '#lib/domain/report/release-facts.ts';

/** What a recipient will see: what the approver is shown, what is fingerprinted and what is kept. */
export interface ReleaseContent {
	readonly version: RecipientVersion;
	readonly summary: Pick<PlainSummary, 'language' | 'isEasyRead' | 'text'> | null;
	/** Digest of the attached PDF; null: none. */
	readonly attachment: string | null;
}

/**
 * Exactly what the recipient will see. Its fingerprint is a digest of its JSON: the fields stand in one
 * order, so the same content has the same one.
 */
export function releaseContent({
	document,
	decisions,
	recipient,
	summary,
	attachment
}: Pick<
	ReleaseFacts,
	'document' | 'decisions' | 'recipient' | 'summary' | 'attachment'
>): ReleaseContent {
	return {
		version: versionFor(document, decisions, recipient),
		summary: summary && {
			language: summary.language,
			isEasyRead: summary.isEasyRead,
			text: summary.text
		},
		attachment: attachment?.digest ?? null
	};
}
