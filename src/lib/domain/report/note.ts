import type { Instant } from '#lib/domain/calendar/london.ts';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';
import type { DocumentKind } from '#lib/domain/report/document.ts';
import type { RecipientVersion, VersionBlock } from '#lib/domain/report/recipient-version.ts';

/** What a recipient may say about a piece of what was released to them. */
export const NOTE_KINDS = ['wrong', 'missing', 'not-understood'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What was done about a note; `seen` is said by the chair's opening it. */
export const NOTE_ANSWERS = ['seen', 'corrected', 'stays-beside', 'talked-about'] as const;
export type NoteAnswer = (typeof NOTE_ANSWERS)[number];

/** Whether a text is one of these. */
export function isNoteKind(text: unknown): text is NoteKind {
	return NOTE_KINDS.some((one) => one === text);
}

/** Whether a text is one of these. */
export function isNoteAnswer(text: unknown): text is NoteAnswer {
	return NOTE_ANSWERS.some((one) => one === text);
}

/** The longest note, in characters. */
export const MOST_IN_NOTE = 2000;

/** So many notes may stand on one release: far more than anybody writes, and an end. */
export const MOST_NOTES = 200;

/** What a note's clock needs of its meeting. */
export interface NoteMeeting {
	readonly startsAt: Instant | null;
	readonly status: MeetingStatus;
}

/** What was released, and for how many days from then notes on it may be written where it came after the meeting. */
interface NoteClock {
	readonly kind: DocumentKind;
	readonly releasedAt: Instant;
	readonly days: number;
}

const DAY = 24 * 60 * 60_000;

/**
 * Whether notes may be written, changed and taken back now. On a report: until its meeting begins (one
 * that was adjourned has another day), or is cancelled. On what comes after the meeting: for so many days from its release.
 */
export function areNotesOpen(
	{ kind, releasedAt, days }: NoteClock,
	{ startsAt, status }: NoteMeeting,
	now: Instant
): boolean {
	if (kind !== 'report') return now < releasedAt + days * DAY;
	const isAhead = status === 'planned' || status === 'adjourned';
	return isAhead && (startsAt === null || now < startsAt);
}

/** What a note stands beside: a piece of text, or a section with all that is in it. */
export type NotedPiece =
	| { readonly kind: 'text'; readonly block: VersionBlock }
	| { readonly kind: 'section'; readonly heading: string | null; readonly place: number };

/** The piece of a version that an address names; undefined: there is none. */
export function pieceOf({ sections }: RecipientVersion, address: string): NotedPiece | undefined {
	const at = sections.findIndex(({ id }) => id === address);
	const section = sections[at];
	if (section) return { kind: 'section', heading: section.heading, place: at + 1 };
	const block = sections.flatMap(({ text }) => text).find(({ id }) => id === address);
	return block && { kind: 'text', block };
}
