import type { Readable } from 'node:stream';
import PDFDocument from 'pdfkit';
import { designOf } from './band/designs.ts';
import type { Book } from './book.ts';
import { setChapter } from './page/chapter.ts';
import { elementIn } from './page/desk.ts';
import { fillPage, setGroup, turnPage, type Flow } from './page/flow.ts';
import { Press, type Element } from './page/press.ts';
import { noteAtoms } from './page/worded.ts';

/**
 * Prints a book as a tagged PDF (PDF/UA-1): in its language, with a title that names nobody, headings,
 * lists, bookmarks, and words for every picture that says something. Gives the document at once, to be
 * read as it comes; others get their turn in between.
 */
export function printBook(book: Book): Readable {
	const design = designOf(book);
	const options = {
		autoFirstPage: false,
		size: [...design.size],
		margin: 0,
		pdfVersion: '1.7',
		subset: 'PDF/UA',
		tagged: true,
		lang: book.language,
		displayTitle: true,
		info: { Title: book.name, CreationDate: new Date(`${book.madeOn}T12:00:00Z`) }
	};
	// The types know of PDF/A alone; pdfkit writes PDF/UA as well.
	const document = new PDFDocument(options as PDFKit.PDFDocumentOptions);
	// Whoever reads it is told as well; unheard, an error would end the whole service.
	document.on('error', (problem: Error) =>
		console.error(JSON.stringify({ making: 'pdf', cause: problem.stack }))
	);
	write(document, book).catch((problem: unknown) => {
		document.destroy(problem instanceof Error ? problem : new Error('The book was not printed'));
	});
	// A stream of Node's own, which its types leave unsaid.
	return document as unknown as Readable;
}

type Document = InstanceType<typeof PDFDocument>;

async function write(document: Document, book: Book): Promise<void> {
	const design = designOf(book);
	const press = new Press(document, book.direction, design.size);
	const root = document.struct('Document');
	document.addStructure(root);
	press.newPage();
	const cover = elementIn(press, root, 'Sect');
	document.outline.addItem(book.title);
	design.cover(press, book, cover);
	cover.end();
	const flow: Flow = { press, design, book, at: 0, pages: 1, panels: 0 };
	for (const [number, chapter] of book.chapters.entries()) {
		const section = elementIn(press, root, 'Sect');
		await setChapter(flow, chapter, number, section);
		section.end();
	}
	if (book.notes.length > 0) setNotes(flow, root, book.notes);
	fillPage(flow);
	root.end();
	document.end();
}

/** What is not in the book, on its last page. */
function setNotes(flow: Flow, root: Element, notes: readonly string[]): void {
	const { press, design, book } = flow;
	const section = elementIn(press, root, 'Sect');
	const inset = design.margin.side + design.padding;
	const width = press.width - 2 * inset;
	const { highest } = design;
	const desk = { press, design, book, section, start: inset, width, highest };
	if (flow.pages < 2) turnPage(flow);
	setGroup(
		flow,
		notes.flatMap((words) => noteAtoms(desk, words))
	);
	section.end();
}
