/** What a PDF for a recipient may weigh, in bytes. */
export const MOST_PDF_BYTES = 8 * 1024 * 1024;
/** How many pages it may have: more than any report, and all are read. */
export const MOST_PDF_PAGES = 150;

/**
 * Why a PDF is not taken. `not-whole`: it breaks off, or something else hangs on it; `older-inside`: what
 * was changed or deleted is still in the file; `acts`: it does something when it is opened (scripts,
 * programs, sounds, films, sending); `carries-files`; `has-form`: fields to fill in; `has-comments`: notes
 * or marks beside the text; `unreadable`: no program of ours can read all of it; `too-much-work`: reading
 * it takes too long or too much memory; `busy`: others are at it, so it is to be sent again.
 */
export const PDF_PROBLEMS = [
	'empty',
	'one-only',
	'broken',
	'too-big',
	'type',
	'not-whole',
	'encrypted',
	'older-inside',
	'acts',
	'carries-files',
	'has-form',
	'has-comments',
	'too-many-pages',
	'no-pages',
	'unreadable',
	'too-much-work',
	'busy'
] as const;
export type PdfProblem = (typeof PDF_PROBLEMS)[number];
