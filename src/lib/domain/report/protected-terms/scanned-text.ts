/** Which part of what a recipient gets a text is in. */
export const TEXT_PARTS = [
	'body',
	'summary',
	'alt-text',
	'file-name',
	'metadata',
	'pdf-text'
] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

/** A text already taken out of what a recipient gets: the parts of a version, the pages of a PDF, and so on. */
export interface ScannedText {
	readonly id: string;
	readonly part: TextPart;
	readonly text: string;
}

/** Parts whose texts follow on one another, so that a number may begin in one and end in the next. */
export const RUNS_ON: readonly TextPart[] = ['body', 'summary', 'pdf-text'];
