import { inflateSync } from 'node:zlib';
import type { Reply, Visitor } from '#tests/support/visitor.ts';
import { marksIn } from './markers.ts';

/** Addresses a page names, wherever it names them; what a script is told is one where it looks like it. */
const named =
	/(?:(?:href|src|srcset|action|formaction|poster)="|data-[a-z-]+="(?=[/.?]|https?:))([^"]+)"/g;

/** The addresses of this site that a page leads to, without what only changes where one looks. */
export function ways(origin: string, from: string, text: string): string[] {
	return [...text.matchAll(named)].flatMap(([, given = '']) => {
		const url = given.replaceAll('&amp;', '&').split(' ')[0]!;
		if (!URL.canParse(url, origin + from)) return [];
		const to = new URL(url, origin + from);
		if (to.origin !== origin || /^\/(_app|favicon)/.test(to.pathname)) return [];
		// A form's action by name: by GET it is the page itself.
		if (to.search.startsWith('?/')) return [];
		// A picture of a sheet names by its query what it is of, so that it is never an old one that is shown.
		return [/\/picture$/.test(to.pathname) ? to.pathname : to.pathname + to.search];
	});
}

export interface Found {
	/** Markers seen, `whose:kind`, and on which addresses. */
	readonly marks: ReadonlyMap<string, ReadonlySet<string>>;
	/** Addresses asked for. */
	readonly asked: ReadonlySet<string>;
}

/**
 * Asks for these addresses and for whatever they lead to that is not outside, and collects every
 * marker in what comes back: headers, body, and the streams inside a PDF.
 */
export async function crawl(
	visitor: Visitor,
	from: readonly string[],
	isOutside: (path: string) => boolean = () => false
): Promise<Found> {
	const queue = [...from];
	const asked = new Set<string>();
	const marks = new Map<string, Set<string>>();
	const asking = async () => {
		for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
			if (asked.has(path) || isOutside(path)) continue;
			asked.add(path);
			const reply = await visitor.twin().get(path);
			for (const mark of marksIn(textOf(reply))) {
				marks.set(mark, (marks.get(mark) ?? new Set()).add(path));
			}
			if (reply.location) queue.push(...ways(visitor.origin, path, `href="${reply.location}"`));
			if (/html/.test(reply.headers['content-type'] ?? '')) {
				queue.push(...ways(visitor.origin, path, reply.text));
			}
		}
	};
	await Promise.all(Array.from({ length: 6 }, asking));
	return { marks, asked };
}

/** All of an answer as text. */
export function textOf({ headers, body, text }: Reply): string {
	const pdf = body.subarray(0, 5).toString() === '%PDF-' ? wordsOfPdf(body) : '';
	return `${JSON.stringify(headers)}\n${text}\n${pdf}`;
}

/** The text of a PDF's streams: letters between brackets, and hexadecimal ones read as letters. */
function wordsOfPdf(body: Buffer): string {
	const whole = body.toString('latin1');
	const streams = [...whole.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, inside = '']) => {
		const bytes = Buffer.from(inside, 'latin1');
		try {
			return inflateSync(bytes).toString('latin1');
		} catch {
			return inside;
		}
	});
	const hex = /<([0-9a-f]+)>/gi;
	return streams
		.map((one) =>
			one.replace(hex, (_, digits: string) => Buffer.from(digits, 'hex').toString('latin1'))
		)
		.join('\n');
}
