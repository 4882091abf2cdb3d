import { MOST_PDF_BYTES, type PdfProblem } from '#lib/domain/report/pdf.ts';

/** What a form that gives a PDF says. */
export interface GivenPdf {
	readonly bytes: Buffer;
	/** As it was called where it came from: a recipient never sees it, and it is scanned all the same. */
	readonly name: string;
}

/** The longest name that is kept. */
const NAME_LENGTH = 200;
/** Bytes of a form around its file. */
const AROUND = 64 * 1024;

/** Reads the form that gives a PDF. Its declared type and whatever else is sent are not looked at. */
export async function givenPdf(request: Request): Promise<GivenPdf | PdfProblem> {
	const form = await formOf(request);
	if (typeof form === 'string') return form;
	const sent = form.getAll('file');
	const files = sent.filter((one) => typeof one !== 'string');
	if (files.length < sent.length) return 'broken';
	const [first] = files;
	// A browser sends an empty file where none was chosen.
	if (!first || (files.length === 1 && first.size === 0)) return 'empty';
	if (files.length > 1) return 'one-only';
	if (first.size > MOST_PDF_BYTES) return 'too-big';
	return { bytes: Buffer.from(await first.arrayBuffer()), name: plainName(first.name) };
}

/** A file's name as writing alone: without folders, controls and marks that turn its direction. */
export function plainName(name: string): string {
	const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? '';
	const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '').trim();
	return plain.slice(0, NAME_LENGTH) || 'file.pdf';
}

async function formOf(request: Request): Promise<FormData | PdfProblem> {
	try {
		return await request.formData();
	} catch (error) {
		const length = Number(request.headers.get('content-length'));
		const refused = typeof error === 'object' && error !== null && 'status' in error;
		const isBig = length > MOST_PDF_BYTES + AROUND || (refused && error.status === 413);
		return isBig ? 'too-big' : 'broken';
	}
}
