import type { ReleaseReasonId } from '#lib/domain/report/release-answer.ts';
import type { CheckAnswered } from '#lib/domain/report/release-checks.ts';
import type { ErrorKey } from '#lib/ui/staff/error-key.ts';

/** Reasons that belong to a field of the approval; the others are with the checks. */
const fields: Readonly<Partial<Record<ReleaseReasonId, readonly [string, ErrorKey]>>> = {
	'recipient-not-confirmed': ['confirmed', 'release_name'],
	'late-without-reason': ['late', 'release_late'],
	'approved-something-else': ['button', 'release_changed']
};

/** What stopped a release, by the field where it is put right. */
export function stoppedAt(checked: readonly CheckAnswered[]): Readonly<Record<string, ErrorKey>> {
	const reasons = checked.flatMap(({ answer }) =>
		answer.outcome === 'failed' ? answer.reasons : []
	);
	const wrong = reasons.map(({ why, terms }): readonly [string, ErrorKey] => {
		// The checks of the page that comes back look at the paper; this was typed here.
		if (terms?.some(({ textId }) => textId === 'late-reason')) return ['late', 'release_term'];
		return fields[why] ?? ['button', 'release_stopped'];
	});
	return Object.fromEntries(wrong);
}
