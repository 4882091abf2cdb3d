import type { CaseDocument, Section, SectionDecision } from '#lib/domain/report/document.ts';
import { isWithheldByDefault } from '#lib/domain/report/section-source.ts';

/**
 * What was last decided about a section for a recipient, or null. What was decided for another
 * recipient or another document is nothing to them; of two decisions of one moment, the one that
 * withholds stands.
 */
export function decisionOn(
	document: Pick<CaseDocument, 'id'>,
	section: Pick<Section, 'id'>,
	recipientId: string,
	decisions: readonly SectionDecision[]
): SectionDecision | null {
	return decisions
		.filter((one) => one.documentId === document.id && one.sectionId === section.id)
		.filter((one) => one.recipientId === recipientId)
		.reduce<SectionDecision | null>((last, one) => {
			if (last === null || one.decidedAt > last.decidedAt) return one;
			return one.decidedAt === last.decidedAt && !one.isAllowed ? one : last;
		}, null);
}

/**
 * Whether a section is left out unless somebody puts it in: by where it comes from, and where that was
 * changed, by where it was said to come from before. Another label alone lets nothing out.
 */
export function isLeftOutByDefault({ source, wasSource }: Pick<Section, 'source' | 'wasSource'>) {
	return isWithheldByDefault(source) || (wasSource ? isWithheldByDefault(wasSource) : false);
}

/** Whether a recipient gets a section: as decided, or by the default of its source, see `isLeftOutByDefault`. */
export function isAllowedTo(
	document: Pick<CaseDocument, 'id'>,
	section: Section,
	recipientId: string,
	decisions: readonly SectionDecision[]
): boolean {
	const decision = decisionOn(document, section, recipientId, decisions);
	return decision?.isAllowed ?? !isLeftOutByDefault(section);
}

/** The sections withheld by default about which nobody has decided for this recipient (check 3). */
export function undecidedSections(
	document: CaseDocument,
	recipientId: string,
	decisions: readonly SectionDecision[]
): Section[] {
	return document.sections
		.filter(isLeftOutByDefault)
		.filter((section) => decisionOn(document, section, recipientId, decisions) === null);
}
