import { MOST_PDF_BYTES, type PdfProblem } from '#lib/domain/report/pdf.ts';
import { hasLeftOver, type OpenedStream } from './left-over.ts';
import { toldByNames } from './names.ts';
import { Opener, streamsIn, type Stream } from './streams.ts';
import { stringsIn } from './strings.ts';

/** What was found beside the pages of a file that nothing speaks against so far. */
export interface LookedOver {
	/** Texts outside the pages. */
	readonly strings: readonly string[];
	/** How many pages there are objects for: one that was cut out may still be there. */
	readonly pages: number;
}

const PAGE = /\/Type\s*\/Page(?![A-Za-z0-9#])/g;
const pagesIn = (piece: string) => piece.match(PAGE)?.length ?? 0;

/**
 * Looks over the bytes of a PDF before any program that draws it does: whether it is whole and of one
 * making, and that neither its plain parts nor its packed objects have anything that acts, carries
 * files, asks for answers or is locked. Nothing in it is run.
 */
export function lookOver(bytes: Buffer): LookedOver | PdfProblem {
	if (bytes.length === 0) return 'empty';
	if (bytes.length > MOST_PDF_BYTES) return 'too-big';
	if (!/^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8))) return 'type';
	const text = bytes.toString('latin1');
	return wholeness(text) ?? content(bytes, text);
}

/** One making, from its first byte to its last. */
function wholeness(text: string): PdfProblem | null {
	const end = /%%EOF[\r\n\0 ]*$/.exec(text.slice(-1024));
	if (!end) return 'not-whole';
	const starts = [...text.matchAll(/startxref\s+(\d+)\s+%%EOF/g)];
	const last = starts.at(-1);
	if (!last) return 'not-whole';
	const table = Number(last[1]);
	// A linear file has two: its first page can be read before the rest is there.
	const isLinear = /\/Linearized\s/.test(text.slice(0, 1024));
	const tables = starts.filter((one) => Number(one[1]) > 0).length;
	if (tables > 1 || starts.length > (isLinear ? 2 : 1)) return 'older-inside';
	if (table === 0 && !isLinear) return 'not-whole';
	const at = text.slice(table, table + 32);
	return /^\s*(?:xref\s|\d+\s+\d+\s+obj)/.test(at) ? null : 'not-whole';
}

function content(bytes: Buffer, text: string): LookedOver | PdfProblem {
	try {
		return lookInto(bytes, text);
	} catch (problem) {
		if (problem instanceof RangeError) return 'too-much-work';
		throw problem;
	}
}

function lookInto(bytes: Buffer, text: string): LookedOver | PdfProblem {
	const streams = streamsIn(bytes);
	const plain = outside(text, streams);
	const told = toldByNames(text);
	if (told) return told;
	const opener = new Opener();
	const strings = [...stringsIn(plain)];
	let pages = pagesIn(plain);
	const seen: OpenedStream[] = [];
	for (const stream of streams) {
		const packed = /\/Obj(?:S|#53)tm|#/.test(stream.dictionary) && isPacked(stream);
		if (packed && !isPlainlyPacked(stream)) return 'unreadable';
		const inflated = opener.open(bytes, stream)?.toString('latin1') ?? null;
		const isBare = !/\/Filter\b/.test(stream.dictionary);
		seen.push({ stream, opened: isBare ? text.slice(stream.from, stream.to) : inflated });
		const opened = inflated ?? '';
		if (packed) {
			if (opened === '') return 'unreadable';
			const inside = toldByNames(opened);
			if (inside) return inside;
			strings.push(...stringsIn(opened));
			pages += pagesIn(opened);
		}
		strings.push(...xmpIn(opened || text.slice(stream.from, stream.to)));
	}
	if (hasLeftOver(text, seen)) return 'older-inside';
	return { strings: [...new Set(strings)], pages };
}

/** What stands between the streams. */
function outside(text: string, streams: readonly Stream[]): string {
	let at = 0;
	let plain = '';
	for (const { from, to } of streams) {
		if (from >= at) plain += text.slice(at, from) + ' ';
		at = Math.max(at, to);
	}
	return plain + text.slice(at);
}

/** Any name that could be `ObjStm`, however its letters are written. */
function isPacked({ dictionary }: Stream): boolean {
	const plain = dictionary.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
		String.fromCharCode(parseInt(hex, 16))
	);
	return /\/ObjStm/.test(plain);
}

/** Packed in the one way that everybody packs: any other could hide what is in it from us. */
function isPlainlyPacked({ dictionary }: Stream): boolean {
	return (
		/\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/.test(dictionary) &&
		!/\/(?:DecodeParms|DP|F)\b/.test(dictionary) &&
		!/#/.test(dictionary)
	);
}

/** The words of a description in XML, without its tags. */
function xmpIn(opened: string): string[] {
	if (!/<x:xmpmeta|<rdf:RDF|<\?xpacket/.test(opened)) return [];
	const xml = Buffer.from(opened, 'latin1').toString('utf8');
	const values = [...xml.matchAll(/>([^<>]+)</g), ...xml.matchAll(/="([^"<>]*)"/g)];
	return values.flatMap(([, value = '']) => stringsIn(`(${value.trim().replace(/[()\\]/g, ' ')})`));
}
