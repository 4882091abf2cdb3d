import type { ProtectedTermFound } from '#lib/domain/report/protected-terms/scan.ts';

/** Why a check fails; the words for them are elsewhere. */
export type ReleaseReasonId =
	| 'child-not-of-this-meeting'
	| 'document-of-another-meeting'
	| 'document-of-another-child'
	| 'meeting-is-off'
	| 'meeting-has-no-papers'
	| 'relationship-unknown'
	| 'relationship-ended'
	| 'restriction-in-force'
	| 'override-of-something-else'
	| 'override-without-reason'
	| 'section-undecided'
	| 'points-at-a-part'
	| 'nothing-to-release'
	| 'attachment-not-whole'
	| 'attachment-for-somebody-else'
	| 'attachment-not-all-read'
	| 'page-not-confirmed'
	| 'protected-term'
	| 'no-summary'
	| 'summary-for-somebody-else'
	| 'summary-in-another-language'
	| 'summary-not-easy-read'
	| 'no-version-of-their-own'
	| 'not-approved'
	| 'approved-something-else'
	| 'recipient-not-confirmed'
	| 'approver-prepared-it'
	| 'approver-wrote-it'
	| 'approver-neither-manager-nor-chair'
	| 'overrider-not-manager'
	| 'overrider-acted-already'
	| 'recipient-acts-for-themself'
	| 'late-without-reason';

/** One reason, with what it is about where there are several. */
export interface ReleaseReason {
	readonly why: ReleaseReasonId;
	/** Ids of sections, or of a version's texts. */
	readonly ids?: readonly string[];
	/** Pages of the attachment, counted from 1. */
	readonly pages?: readonly number[];
	readonly terms?: readonly ProtectedTermFound[];
}

/** What a release is marked with: it goes on, and everybody who should can see that. */
export type ReleaseMark = 'overridden' | 'late' | 'after-start';

export type ReleaseAnswer =
	| { readonly outcome: 'passed'; readonly marks: readonly ReleaseMark[] }
	| { readonly outcome: 'failed'; readonly reasons: readonly ReleaseReason[] };

/** The answer of a check that found these reasons, or else passes with these marks. */
export function answerOf(
	reasons: readonly (ReleaseReason | false)[],
	marks: readonly ReleaseMark[] = []
): ReleaseAnswer {
	const found = reasons.filter((one) => one !== false);
	return found.length > 0 ? { outcome: 'failed', reasons: found } : { outcome: 'passed', marks };
}
