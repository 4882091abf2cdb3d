import type { ScannedText } from '#lib/domain/report/protected-terms/scanned-text.ts';

/** A page of a PDF as it was read. */
export interface AttachmentPage {
	readonly hasTextLayer: boolean;
	/** A picture may show words that no text layer tells. */
	readonly hasPicture: boolean;
}

/** That a person looked at a page and found nothing on it that the recipient must not learn. */
export interface PageConfirmation {
	/** Counted from 1. */
	readonly page: number;
	/** The digest of the file they looked at: a file that is replaced has to be looked at again. */
	readonly digest: string;
	readonly by: string;
}

/** A PDF that goes with a version. It can't be cut, so all of it has to be for this recipient. */
export interface Attachment {
	readonly recipientId: string;
	readonly childId: string;
	/** It opens without a password, to its last page. */
	readonly isWhole: boolean;
	readonly digest: string;
	readonly pages: readonly AttachmentPage[];
	/** Its pages' text, alternative texts, file name and metadata; of the last two at least an empty one. */
	readonly texts: readonly ScannedText[];
	readonly confirmations: readonly PageConfirmation[];
}

/** Whether everything there is to read in it was read, so that the scan can say something about it. */
export function isAllRead({ pages, texts }: Attachment): boolean {
	const count = (part: ScannedText['part']) => texts.filter((one) => one.part === part).length;
	const withText = pages.filter(({ hasTextLayer }) => hasTextLayer).length;
	return count('file-name') > 0 && count('metadata') > 0 && count('pdf-text') >= withText;
}

/** The pages, counted from 1, that only a person can judge and nobody but the recipient has yet. */
export function pagesToConfirm({
	pages,
	digest,
	confirmations,
	recipientId
}: Attachment): number[] {
	const confirmed = new Set(
		confirmations
			.filter((one) => one.digest === digest && one.by !== recipientId)
			.map(({ page }) => page)
	);
	return pages.flatMap(({ hasTextLayer, hasPicture }, at) =>
		(!hasTextLayer || hasPicture) && !confirmed.has(at + 1) ? [at + 1] : []
	);
}
