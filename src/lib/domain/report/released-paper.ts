import type { Instant } from '#lib/domain/calendar/london.ts';
import type { CaseDocument } from '#lib/domain/report/document.ts';
import type { ReleaseContent } from '#lib/domain/report/release-content.ts';

/**
 * A paper as its recipient has it, and all of it: what the approver looks at, what a release keeps,
 * and what the page that reads it draws. It knows nothing of any other recipient (SAFETY R4).
 */
export interface ReleasedPaper extends Pick<CaseDocument, 'kind' | 'writtenFor'> {
	/** When the meeting began, or was to begin, when it went out; null: no day was set. */
	readonly startsAt: Instant | null;
	readonly content: ReleaseContent;
}
