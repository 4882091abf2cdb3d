import type { Stream } from './streams.ts';

/** A numbered object of a PDF: what stands in it but for the bytes of its stream. */
export interface PdfObject {
	readonly number: number;
	readonly body: string;
	/** Its stream; null: none. */
	readonly stream: Stream | null;
}

/** How many objects one file may have. */
const MOST_OBJECTS = 200_000;

const HEAD = /(?<!\d)(\d+)\s+\d+\s+obj\b/g;

/**
 * Every object that stands plainly in a file, wherever; a number twice, where something is there twice.
 * @throws RangeError where they are too many to look at them all.
 */
export function objectsIn(text: string, streams: readonly Stream[]): PdfObject[] {
	const plain = withoutStreams(text, streams);
	const heads = [...plain.matchAll(HEAD).take(MOST_OBJECTS + 1)];
	if (heads.length > MOST_OBJECTS) throw new RangeError('too much');
	const waiting = [...streams].sort((one, other) => other.from - one.from);
	return heads.map((head, at) => {
		const from = head.index + head[0].length;
		// Looked for up to the next one alone: a file without ends would be gone through once for each.
		const room = plain.slice(from, heads[at + 1]?.index);
		const end = room.indexOf('endobj');
		const body = end === -1 ? room : room.slice(0, end);
		while (waiting.length > 0 && waiting.at(-1)!.from <= from) waiting.pop();
		const next = waiting.at(-1);
		const stream = next && next.from <= from + body.length ? next : null;
		return { number: Number(head[1]), body, stream };
	});
}

/** What is packed into one stream; null: it doesn't say how, as it should (ISO 32000-1, 7.5.7). */
export function packedIn({ dictionary }: Stream, opened: string): PdfObject[] | null {
	const count = Number(/\/N\s+(\d+)/.exec(dictionary)?.[1] ?? Number.NaN);
	const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? Number.NaN);
	if (Number.isNaN(count) || Number.isNaN(first)) return null;
	const heads = opened
		.slice(0, first)
		.trim()
		.split(/\s+/)
		.map(Number)
		.slice(0, count * 2);
	if (heads.length < count * 2 || !heads.every((one) => one >= 0)) return null;
	// One after the other, so that nothing is read twice.
	if (heads.some((place, at) => at % 2 === 1 && place < (heads[at - 2] ?? 0))) return null;
	return Array.from({ length: count }, (_, at) => {
		const from = first + heads[at * 2 + 1]!;
		const next = heads[at * 2 + 3];
		const to = next === undefined ? opened.length : first + next;
		return { number: heads[at * 2]!, body: opened.slice(from, to), stream: null };
	});
}

/** The numbers of the objects that a piece of a file points at. */
export function pointedAt(piece: string): number[] {
	return [...piece.matchAll(/(?<!\d)(\d+)\s+\d+\s+R\b/g)].map(([, number]) => Number(number));
}

/** The same text with blanks for what is in streams, so that every place stays where it was. */
function withoutStreams(text: string, streams: readonly Stream[]): string {
	let at = 0;
	let plain = '';
	for (const { from, to } of streams) {
		if (from < at) continue;
		plain += text.slice(at, from) + ' '.repeat(to - from);
		at = to;
	}
	return plain + text.slice(at);
}
