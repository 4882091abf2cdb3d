/** More than this no report says outside its pages, in characters. */
const MOST = 400_000;

/** What says nothing to anybody: dates, ids, and the names of programs' own things. */
const MACHINE =
	/^(?:D:\d{4,14}[Z+\-'\d]*|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?|(?:uuid:|xmp\.\w+:|urn:uuid:)?[0-9A-Fa-f-]{32,40})$/;

/**
 * The texts that stand in a piece of a PDF outside its pages: titles, descriptions of pictures,
 * bookmarks, addresses of links, notes, and whatever else somebody wrote there.
 */
export function stringsIn(piece: string): string[] {
	const found: string[] = [];
	let length = 0;
	const keep = (bytes: string) => {
		const text = textOf(bytes).trim();
		if (text.length < 2 || length > MOST || !isWriting(text) || MACHINE.test(text)) return;
		length += text.length;
		found.push(text);
	};
	for (let at = 0; at < piece.length; at++) {
		const one = piece[at];
		if (one === '(') {
			const [bytes, end] = literal(piece, at);
			keep(bytes);
			at = end;
		} else if (one === '<' && piece[at + 1] === '<') at += 1;
		else if (one === '<') {
			const hex = /^<([0-9A-Fa-f\s]*)>/.exec(piece.slice(at, at + 8192))?.[1];
			if (hex === undefined) continue;
			keep(Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1'));
			at += hex.length + 1;
		}
	}
	return [...new Set(found)];
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: '', f: '' };

function literal(piece: string, from: number): readonly [bytes: string, end: number] {
	let bytes = '';
	let depth = 0;
	let at = from;
	for (; at < piece.length && bytes.length < 65_536; at++) {
		const one = piece[at] ?? '';
		if (one === '\\') {
			const octal = /^[0-7]{1,3}/.exec(piece.slice(at + 1, at + 4))?.[0];
			const next = piece[at + 1] ?? '';
			if (octal) bytes += String.fromCharCode(parseInt(octal, 8) & 0xff);
			else if (next !== '\n' && next !== '\r') bytes += escapes[next] ?? next;
			at += octal ? octal.length : 1;
			continue;
		}
		if (one === '(' && depth++ === 0) continue;
		if (one === ')' && --depth === 0) break;
		bytes += one;
	}
	return [bytes, at];
}

/** UTF-16 or UTF-8 where it says so, otherwise Latin letters, near enough to find words in. */
function textOf(bytes: string): string {
	const raw = Buffer.from(bytes, 'latin1');
	if (bytes.startsWith('\xfe\xff')) {
		return raw
			.subarray(2, raw.length - (raw.length % 2))
			.swap16()
			.toString('utf16le');
	}
	if (bytes.startsWith('\xff\xfe')) return raw.subarray(2).toString('utf16le');
	const utf8 = raw.toString('utf8');
	return utf8.includes('\uFFFD') ? bytes : utf8.replace(/^\uFEFF/, '');
}

function isWriting(text: string): boolean {
	const odd = text.match(/[^\p{L}\p{M}\p{N}\p{P}\p{Zs}\p{S}\n\t]/gu)?.length ?? 0;
	return odd * 8 <= text.length && /[\p{L}\p{N}]/u.test(text);
}
