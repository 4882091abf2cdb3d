import type { CaseDocument, SectionDecision, TextBlock } from '#lib/domain/report/document.ts';
import { bareHeading, isBlank } from '#lib/domain/report/heading.ts';
import { isAllowedTo } from '#lib/domain/report/section-decision.ts';

/** A piece of text as a recipient has it, with an address for their notes on it. */
export type VersionBlock = TextBlock & { readonly id: string };

/** A section as a recipient has it. It doesn't say what its source is. */
export interface VersionSection {
	readonly id: string;
	/** Null: it has none, so no heading is shown. */
	readonly heading: string | null;
	readonly text: readonly VersionBlock[];
}

/** What one recipient has of a document, and all of it. */
export interface RecipientVersion {
	readonly sections: readonly VersionSection[];
}

function withoutBlanks(block: TextBlock): TextBlock[] {
	if (block.kind === 'paragraph') {
		return isBlank(block.text) ? [] : [{ kind: 'paragraph', text: block.text }];
	}
	const items = block.items.filter((item) => !isBlank(item));
	return items.length > 0 ? [{ kind: 'list', isNumbered: block.isNumbered, items }] : [];
}

/**
 * A recipient's own version of a document: the sections allowed to them, in order, made anew field by
 * field (SAFETY R4). Nothing withheld leaves a trace: ids are places in this version (`2`, and `2-1`
 * for a piece of its text) and come from nothing else, numbers typed before headings are taken away
 * from every version, and a section without text isn't there. Two documents that differ only in what
 * is withheld from somebody give them the same version.
 */
export function versionFor(
	document: Pick<CaseDocument, 'id' | 'sections'>,
	decisions: readonly SectionDecision[],
	recipient: { readonly id: string }
): RecipientVersion {
	const sections = document.sections
		.filter((section) => isAllowedTo(document, section, recipient.id, decisions))
		.map(({ heading, text }) => ({
			heading: bareHeading(heading),
			text: text.flatMap(withoutBlanks)
		}))
		.filter(({ text }) => text.length > 0)
		.map(({ heading, text }, at) => ({
			id: `${at + 1}`,
			heading,
			text: text.map((block, within) => ({ ...block, id: `${at + 1}-${within + 1}` }))
		}));
	return { sections };
}
