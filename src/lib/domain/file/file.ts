/** Ways to say something beside words: a picture, or one's own voice. */
export const fileKinds = ['photo', 'voice'] as const;
export type FileKind = (typeof fileKinds)[number];

export function isFileKind(text: string): text is FileKind {
	return (fileKinds as readonly string[]).includes(text);
}

/** What may come in, in bytes: a photo of a telephone, two minutes of speech. */
export const mostBytes = {
	photo: 8 * 1024 * 1024,
	voice: 3 * 1024 * 1024
} as const satisfies Record<FileKind, number>;

/** The longest recording, in seconds. */
export const MOST_SECONDS = 120;

/** How many files one question, or one page of a booklet, holds. */
export const MOST_HERE = 4;

/** How many bytes all the files of one form come to: a record of it is made as one document. */
export const MOST_IN_FORM = 40 * 1024 * 1024;

/** The longest line beside a file, in UTF-16 units as a browser counts them. */
export const CAPTION_LENGTH = 200;

/**
 * Why a file is not taken. `type`: no kind we can show or play; `not-it`: not what it says it is;
 * `no-room`: the form holds as much as it can; `busy`: others are at it, so it is to be sent again.
 */
export type FileProblem =
	| 'empty'
	| 'too-big'
	| 'too-long'
	| 'heic'
	| 'type'
	| 'not-it'
	| 'one-only'
	| 'too-many'
	| 'no-room'
	| 'busy'
	| 'caption'
	| 'broken';

/** How large a photo is, so that a page keeps its place before it is there. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
}

/** A file as a page shows it; its bytes are asked for by its id, under the rules of that page. */
export interface FileView {
	readonly id: string;
	readonly kind: FileKind;
	/** What the child wrote beside it; empty: nothing. */
	readonly caption: string;
	/** How long a recording is; null for a photo. */
	readonly seconds: number | null;
	/** Absent for a recording, and for photos from before it was kept. */
	readonly pixels?: Pixels | undefined;
}
