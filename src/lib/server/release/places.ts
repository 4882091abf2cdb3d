import type { CaseDocument, SectionDecision } from '#lib/domain/report/document.ts';
import type { RecipientVersion } from '#lib/domain/report/recipient-version.ts';
import { versionFor } from '#lib/domain/report/recipient-version.ts';
import type { TextPart } from '#lib/domain/report/protected-terms/scanned-text.ts';

/** Where in what a recipient gets something is, and where it is mended. */
export interface Place {
	readonly part: TextPart | 'late-reason';
	/** The heading of the section it is in; null: it has none, or it is in no section. */
	readonly heading: string | null;
	/** Which piece of the section, counted from 1; null: its heading, or no section. */
	readonly piece: number | null;
	/** Where it is put right; null: on this very page. */
	readonly href: string | null;
}

/** Turns the address of a text in one recipient's version into a place. */
export function placesIn(
	document: CaseDocument,
	decisions: readonly SectionDecision[],
	version: RecipientVersion,
	recipientId: string
): (textId: string, part: TextPart) => Place {
	// Their sections are numbered anew in the version; which they were is known by asking one by one.
	const sectionIds = document.sections
		.filter((section) => {
			const alone = { id: document.id, sections: [section] };
			return versionFor(alone, decisions, { id: recipientId }).sections.length > 0;
		})
		.map(({ id }) => id);
	const paper = `/staff/papers/${document.id}`;
	return (textId, part) => {
		const none = { heading: null, piece: null };
		if (textId === 'late-reason') return { ...none, part: 'late-reason', href: null };
		if (part === 'summary') return { ...none, part, href: `${paper}/for/${recipientId}` };
		if (part !== 'body') return { ...none, part, href: `${paper}/for/${recipientId}/pdf` };
		const [section = '', piece] = textId.split('-');
		const at = Number(section) - 1;
		return {
			part,
			heading: version.sections[at]?.heading ?? null,
			piece: piece === undefined ? null : Number(piece),
			href: sectionIds[at] === undefined ? paper : `${paper}/sections/${sectionIds[at]}`
		};
	};
}
