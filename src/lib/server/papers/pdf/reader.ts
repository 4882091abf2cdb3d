/**
 * Reads a PDF apart from the portal: run by `run-reader.ts` as a process of its own, which may not
 * write, start anything or see the data folder, and which is ended when it takes too long or too much
 * memory. The file comes on standard input; what was read goes to standard output.
 *
 *     node reader.ts read          → the pages, as JSON
 *     node reader.ts picture 3     → width and height (two 32-bit numbers), then BGRA
 */
import { buffer } from 'node:stream/consumers';
import { MOST_PDF_PAGES } from '#lib/domain/report/pdf.ts';
import type { PagesRead } from './pages-read.ts';

/** The longest side of a picture of a page, in pixels. */
const LONGEST = 1400;
/** More lines and shapes than this on a page may be letters drawn. */
const MOST_SHAPES = 60;
/** More things on one page than this are no page of a report. */
const MOST_OBJECTS = 200_000;

const [act, which] = process.argv.slice(2);
const bytes = await buffer(process.stdin);

if (act === 'read') process.stdout.write(JSON.stringify(await read()));
else if (act === 'picture') process.stdout.write(await picture(Number(which)));

async function read(): Promise<PagesRead> {
	const drawn = await drawnPages();
	if (typeof drawn === 'string') return { problem: drawn };
	const { getDocumentProxy } = await import('unpdf');
	const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
	if (document.numPages !== drawn.length) return { problem: 'unreadable' };
	if (await document.getJSActions()) return { problem: 'acts' };
	if (await document.getAttachments()) return { problem: 'carries-files' };
	const pages = [];
	const strings: string[] = [];
	for (const [index, { text, hasPicture }] of drawn.entries()) {
		const page = await document.getPage(index + 1);
		if (await page.getJSActions()) return { problem: 'acts' };
		for (const note of (await page.getAnnotations()) as readonly Note[]) {
			if (note.subtype !== 'Link') return { problem: 'has-comments' };
			strings.push(note.url ?? note.unsafeUrl ?? '');
		}
		const { items } = await page.getTextContent({ includeMarkedContent: false });
		const written = items
			.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
			.join('');
		pages.push({ texts: [written, text], hasPicture, alts: altsOf(await page.getStructTree()) });
		page.cleanup();
	}
	return { pages, strings: strings.filter((one) => one !== '') };
}

interface Note {
	readonly subtype?: string;
	readonly url?: string;
	readonly unsafeUrl?: string;
}

async function opened() {
	const { PDFiumLibrary } = await import('@hyzyla/pdfium');
	const library = await PDFiumLibrary.init();
	return library.loadDocument(new Uint8Array(bytes));
}

/** What the program that draws finds: it is the one that a browser's reader sees with. */
async function drawnPages() {
	const document = await opened();
	const count = document.getPageCount();
	if (count === 0) return 'no-pages';
	if (count > MOST_PDF_PAGES) return 'too-many-pages';
	const pages = [];
	for (let index = 0; index < count; index++) {
		const page = document.getPage(index);
		if (page.getObjectCount() > MOST_OBJECTS) return 'too-much-work';
		let shapes = 0;
		let hasPicture = false;
		for (const { type } of page.objects()) {
			if (type === 'path') shapes += 1;
			else if (type !== 'text') hasPicture = true;
		}
		pages.push({ text: page.getText(), hasPicture: hasPicture || shapes > MOST_SHAPES });
	}
	return pages;
}

/** What the descriptions of pictures say. */
function altsOf(node: unknown): string[] {
	if (typeof node !== 'object' || node === null) return [];
	const { alt, children } = node as { alt?: unknown; children?: unknown };
	const below = Array.isArray(children) ? children.flatMap(altsOf) : [];
	return typeof alt === 'string' && alt !== '' ? [alt, ...below] : below;
}

async function picture(number: number): Promise<Buffer> {
	const document = await opened();
	const page = document.getPage(number - 1);
	const { originalWidth, originalHeight } = page.getOriginalSize();
	const scale = LONGEST / Math.max(originalWidth, originalHeight, 1);
	const { width, height, data } = await page.render({ scale, render: 'bitmap' });
	const head = Buffer.alloc(8);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	return Buffer.concat([head, data]);
}
