import type { Instant } from '#lib/domain/calendar/london.ts';
import type { SectionSource } from '#lib/domain/report/section-source.ts';

/** What is released, each by a clock of its own (FIELD, "Meetings and their clocks"). */
export const DOCUMENT_KINDS = ['report', 'decision-sheet', 'record', 'plan'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A piece of a section's text. */
export type TextBlock =
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly string[] };

/** A part of a document with one source: what is allowed to a recipient, or withheld, as one. */
export interface Section {
	readonly id: string;
	readonly source: SectionSource;
	/** Another source, withheld by default, that it was said to come from before; absent or null: none. */
	readonly wasSource?: SectionSource | null;
	readonly heading: string;
	readonly text: readonly TextBlock[];
}

/**
 * A report, decision sheet or record about one child for one meeting: siblings have one each (R5). It
 * has no title of its own, because what an author calls it may name other people.
 */
export interface CaseDocument {
	readonly id: string;
	readonly kind: DocumentKind;
	readonly meetingId: string;
	readonly childId: string;
	/** Everybody who wrote a part of it. */
	readonly authorIds: readonly string[];
	/** Whether it is written in words for a young person, about whom it is. */
	readonly writtenFor: 'adults' | 'young-person';
	readonly sections: readonly Section[];
}

/** That somebody decided about one section for one recipient. */
export interface SectionDecision {
	readonly documentId: string;
	readonly sectionId: string;
	readonly recipientId: string;
	readonly isAllowed: boolean;
	readonly decidedBy: string;
	readonly decidedAt: Instant;
}
