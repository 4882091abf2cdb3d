import { versionFor } from '#lib/domain/report/recipient-version.ts';
import { answerOf, type ReleaseAnswer } from '#lib/domain/report/release-answer.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import { isAllowedTo, undecidedSections } from '#lib/domain/report/section-decision.ts';
import { pointersIn } from '#lib/domain/report/version-texts.ts';

/**
 * Check 3: every section withheld by default has been decided on for this recipient, and where
 * something is withheld, nothing in their version points at parts by number, which would tell.
 */
export function sectionsDecided({
	document,
	decisions,
	recipient,
	attachment
}: ReleaseFacts): ReleaseAnswer {
	const undecided = undecidedSections(document, recipient.id, decisions);
	const version = versionFor(document, decisions, recipient);
	const isCut = document.sections.some(
		(section) => !isAllowedTo(document, section, recipient.id, decisions)
	);
	const pointers = isCut ? pointersIn(version) : [];
	return answerOf([
		undecided.length > 0 && { why: 'section-undecided', ids: undecided.map(({ id }) => id) },
		pointers.length > 0 && { why: 'points-at-a-part', ids: pointers.map(({ id }) => id) },
		version.sections.length === 0 && attachment === null && { why: 'nothing-to-release' }
	]);
}
