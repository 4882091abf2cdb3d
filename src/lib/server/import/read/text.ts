import { createReadStream } from 'node:fs';

/** A file whose text can't be read at all; the message says why and what to do. */
export class Unreadable extends Error {
	readonly line: number;

	constructor(line: number, reason: string) {
		super(reason);
		this.line = line;
	}
}

const NOT_UTF8 = 'this is not UTF-8 text: save the file as “CSV UTF-8” and try again';
const UTF16 = 'this is UTF-16 (“Unicode”) text: save the file as “CSV UTF-8” and try again';

/**
 * The text of a file, piece by piece, with every end of line as a line feed. A byte order mark is
 * passed over. Wrongly decoded letters would spoil names for good, so nothing is guessed.
 * @throws Unreadable where the bytes are not UTF-8.
 */
export async function* textOf(path: string): AsyncGenerator<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let line = 1;
	let heldBack = '';
	let isFirst = true;
	for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
		if (isFirst && /^(fffe|feff)/.test(bytes.toString('hex', 0, 2))) throw new Unreadable(1, UTF16);
		isFirst = false;
		const text = heldBack + decoded(decoder, bytes, line);
		// A carriage return at the end may be half of a line's end.
		heldBack = text.endsWith('\r') ? '\r' : '';
		const piece = withLineFeeds(heldBack ? text.slice(0, -1) : text);
		line += piece.split('\n').length - 1;
		yield piece;
	}
	yield withLineFeeds(heldBack + decoded(decoder, undefined, line));
}

function withLineFeeds(text: string): string {
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function decoded(decoder: TextDecoder, bytes: Buffer | undefined, line: number): string {
	try {
		return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
	} catch {
		throw new Unreadable(line + (bytes ? linesBeforeFault(bytes) : 0), NOT_UTF8);
	}
}

/** How many whole lines of these bytes decode before the one that doesn't. */
function linesBeforeFault(bytes: Buffer): number {
	let lines = 0;
	let from = 0;
	for (;;) {
		const end = bytes.indexOf(0x0a, from);
		if (end < 0) return lines;
		const text = bytes.toString('utf8', from, end);
		// The first line may begin in the middle of a letter, cut by the piece before.
		if (text.includes('\ufffd') && (from > 0 || text.indexOf('\ufffd', 3) >= 0)) return lines;
		lines += 1;
		from = end + 1;
	}
}
