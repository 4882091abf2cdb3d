import { objectsIn, packedIn, pointedAt, type PdfObject } from './objects.ts';
import type { Stream } from './streams.ts';

/** A stream with what is in it; null: it is packed in a way that we don't open. */
export interface OpenedStream {
	readonly stream: Stream;
	readonly opened: string | null;
}

/**
 * Whether a file has words or a picture left over: a stream that is drawn from somewhere, and that
 * nothing leads to from where a reader begins. What was taken off a page may lie there still, and is
 * on no page that is read (SAFETY, check 4: it can't be cut). Fonts, colours and the like say nothing.
 */
export function hasLeftOver(text: string, streams: readonly OpenedStream[]): boolean {
	const openedOf = new Map(streams.map(({ stream, opened }) => [stream.from, opened]));
	const plain = objectsIn(
		text,
		streams.map(({ stream }) => stream)
	);
	const openedIn = ({ stream }: PdfObject) => (stream && openedOf.get(stream.from)) ?? null;
	const packs = plain.filter(({ body }) => /\/Type\s*\/ObjStm/.test(body));
	const packed = packs.flatMap((one) =>
		one.stream ? (packedIn(one.stream, openedIn(one) ?? '') ?? []) : []
	);
	const drawn = plain.filter((one) => isDrawn(one, openedIn(one)));
	const streamsOf = Map.groupBy(
		plain.filter(({ stream }) => stream),
		({ number }) => number
	);
	const reached = reachedFrom(beginnings(text, plain), [...plain, ...packed]);
	return drawn.some(
		({ number }) =>
			// Of two with one number a reader finds one.
			!reached.has(number) || (streamsOf.get(number)?.length ?? 0) > 1
	);
}

/** Where a reader begins: the trailers, or what stands for them. */
function beginnings(text: string, plain: readonly PdfObject[]): number[] {
	const trailers = [...text.matchAll(/\btrailer\b([\s\S]*?)startxref/g)].map(
		([, one]) => one ?? ''
	);
	const tables = plain.filter(({ body }) => /\/Type\s*\/XRef/.test(body)).map(({ body }) => body);
	return [...trailers, ...tables].flatMap(pointedAt);
}

function reachedFrom(from: readonly number[], all: readonly PdfObject[]): ReadonlySet<number> {
	const bodies = Map.groupBy(all, ({ number }) => number);
	const reached = new Set<number>();
	const waiting = [...from];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (reached.has(next)) continue;
		reached.add(next);
		for (const { body } of bodies.get(next) ?? []) waiting.push(...pointedAt(body));
	}
	return reached;
}

/** Fonts, tables of letters, colours, descriptions: of these none is seen on a page. */
const NEVER_SEEN =
	/\/Type\s*\/(?:ObjStm|XRef|Metadata|CMap)|\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType|XML)|\/FunctionType\b/;

function isDrawn({ body, stream }: PdfObject, opened: string | null): boolean {
	if (!stream || NEVER_SEEN.test(body)) return false;
	if (/\/Subtype\s*\/(?:Image|Form)/.test(body)) return true;
	// What can't be opened may be anything.
	return opened === null || /\bBT\b|\bDo\b|\bBI\b/.test(opened);
}
