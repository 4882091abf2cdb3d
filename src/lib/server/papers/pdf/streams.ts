import { inflateSync } from 'node:zlib';

/** How much all the streams of one file may come to, opened, in bytes: more is a bomb. */
const MOST_OPENED = 96 * 1024 * 1024;

/** A stream of a PDF: the dictionary before it, as its bytes stand there, and where its own begin. */
export interface Stream {
	readonly dictionary: string;
	readonly from: number;
	readonly to: number;
}

/**
 * Every place of a file at which a stream could begin, whatever lies around it: a reader finds objects
 * by their places, so one may lie where another stream seems to be.
 */
export function streamsIn(bytes: Buffer): Stream[] {
	const found: Stream[] = [];
	const text = bytes.toString('latin1');
	for (const match of text.matchAll(/stream(?:\r\n|\n|\r)/g)) {
		if (text.slice(Math.max(0, match.index - 3), match.index) === 'end') continue;
		const from = match.index + match[0].length;
		const end = text.indexOf('endstream', from);
		const begins = text.lastIndexOf('obj', match.index);
		found.push({
			dictionary: text.slice(Math.max(begins, match.index - 4096, 0), match.index),
			from,
			to: end === -1 ? text.length : end
		});
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
			if (isTooMuch(problem)) throw new RangeError('too much', { cause: problem });
			return null;
		}
	}
}

function isTooMuch(problem: unknown): boolean {
	return problem instanceof Error && 'code' in problem && problem.code === 'ERR_BUFFER_TOO_LARGE';
}
