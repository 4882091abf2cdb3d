import { inflateSync } from 'node:zlib';

/** How much all the streams of one file may come to, opened, in bytes: more is a bomb. */
const MOST_OPENED = 96 * 1024 * 1024;

/** How many streams one file may have: a long report with all its pictures has some thousands. */
const MOST_STREAMS = 10_000;

/** What one that breaks off counts for, in bytes: how far it was opened, nobody says. */
const BROKEN_OFF = 4 * 1024 * 1024;

/** A stream of a PDF: the dictionary before it, as its bytes stand there, and where its own begin. */
export interface Stream {
	readonly dictionary: string;
	readonly from: number;
	readonly to: number;
}

/**
 * Every place of a file at which a stream could begin, whatever lies around it: a reader finds objects
 * by their places, so one may lie where another stream seems to be.
 * @throws RangeError where they are too many, or lie over each other too often, to look at them all.
 */
export function streamsIn(bytes: Buffer): Stream[] {
	const found: Stream[] = [];
	const text = bytes.toString('latin1');
	let inAll = 0;
	for (const match of text.matchAll(/stream(?:\r\n|\n|\r)/g)) {
		if (text.slice(Math.max(0, match.index - 3), match.index) === 'end') continue;
		const from = match.index + match[0].length;
		const end = text.indexOf('endstream', from);
		const to = end === -1 ? text.length : end;
		inAll += to - from;
		if (inAll > MOST_OPENED || found.length >= MOST_STREAMS) throw new RangeError('too much');
		const before = text.slice(Math.max(match.index - 4096, 0), match.index);
		found.push({ dictionary: before.slice(Math.max(before.lastIndexOf('obj'), 0)), from, to });
	}
	return found;
}

/** Streams opened until they come to too much. */
export class Opener {
	#left = MOST_OPENED;

	/** A deflated stream opened; null: it doesn't open. @throws RangeError where it is too much. */
	open(bytes: Buffer, { from, to }: Stream): Buffer | null {
		try {
			const opened = inflateSync(bytes.subarray(from, to), {
				maxOutputLength: Math.max(1, this.#left)
			});
			this.#left -= opened.length;
			return opened;
		} catch (problem) {
			if (isBegun(bytes, from)) this.#left -= BROKEN_OFF;
			if (this.#left <= 0 || isTooMuch(problem)) {
				throw new RangeError('too much', { cause: problem });
			}
			return null;
		}
	}
}

/** Whether it begins as deflated bytes do (RFC 1950, 2.2), so that some of it may have been opened. */
function isBegun(bytes: Buffer, from: number): boolean {
	const [method = 0, flags = 0] = bytes.subarray(from, from + 2);
	return (method & 15) === 8 && (method * 256 + flags) % 31 === 0;
}

function isTooMuch(problem: unknown): boolean {
	return problem instanceof Error && 'code' in problem && problem.code === 'ERR_BUFFER_TOO_LARGE';
}
