import type { CaseDocument, SectionDecision, TextBlock } from '#lib/domain/report/document.ts';
import {
	decisionOn,
	isAllowedTo,
	isLeftOutByDefault
} from '#lib/domain/report/section-decision.ts';
import type { SectionSource } from '#lib/domain/report/section-source.ts';

/** A section of the paper with what was decided about it for one recipient, for the staff. */
export interface SectionLine {
	readonly id: string;
	readonly heading: string;
	readonly source: SectionSource;
	/** What it was said to come from before, where that is withheld by default and the present source is not. */
	readonly wasSource: SectionSource | null;
	readonly text: readonly TextBlock[];
	/** Left out unless somebody puts it in. */
	readonly isWithheldByDefault: boolean;
	/** As decided, or as its source has it. */
	readonly isAllowed: boolean;
	readonly decided: { readonly by: string; readonly at: number } | null;
}

/** The sections of a paper for one recipient; `nameOf` turns who decided into a name. */
export function sectionLines(
	document: CaseDocument,
	decisions: readonly SectionDecision[],
	recipientId: string,
	nameOf: (id: string) => string
): SectionLine[] {
	return document.sections.map((section) => {
		const { id, heading, source, wasSource = null, text } = section;
		const decision = decisionOn(document, section, recipientId, decisions);
		return {
			id,
			heading,
			source,
			wasSource,
			text,
			isWithheldByDefault: isLeftOutByDefault(section),
			isAllowed: isAllowedTo(document, section, recipientId, decisions),
			decided: decision && { by: nameOf(decision.decidedBy), at: decision.decidedAt }
		};
	});
}
