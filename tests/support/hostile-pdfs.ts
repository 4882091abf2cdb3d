import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { bytesOfStream } from './printed.ts';
import type { Hostile } from './hostile-photos.ts';
import { zip } from './hostile-photos.ts';

/** A PDF as a program would make it of a report. */
export async function aPdf(
	write: (document: PDFKit.PDFDocument) => void,
	options: PDFKit.PDFDocumentOptions = {}
): Promise<Buffer> {
	const document = new PDFDocument(options);
	const made = bytesOfStream(document);
	write(document);
	document.end();
	return made;
}

/** A small PDF by hand: its objects, numbered from 1, with a table of where they are. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
	const parts = [Buffer.from('%PDF-1.7\n', 'latin1')];
	const places: number[] = [];
	let at = parts[0]!.length;
	objects.forEach((body, index) => {
		places.push(at);
		const part = Buffer.concat([
			Buffer.from(`${index + 1} 0 obj\n`, 'latin1'),
			typeof body === 'string' ? Buffer.from(body, 'latin1') : body,
			Buffer.from('\nendobj\n', 'latin1')
		]);
		parts.push(part);
		at += part.length;
	});
	const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	const count = objects.length + 1;
	const table = `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<</Size ${count}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`;
	return Buffer.concat([...parts, Buffer.from(table, 'latin1')]);
}

/** A stream object, deflated. */
export function stream(body: Buffer | string, dictionary = ''): Buffer {
	const packed = deflateSync(typeof body === 'string' ? Buffer.from(body, 'latin1') : body);
	return Buffer.concat([
		Buffer.from(`<</Length ${packed.length}/Filter/FlateDecode${dictionary}>>\nstream\n`, 'latin1'),
		packed,
		Buffer.from('\nendstream', 'latin1')
	]);
}

const pages = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const page = (more = '') => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]${more}>>`;
const catalog = (more = '') => `<</Type/Catalog/Pages 2 0 R${more}>>`;

/** A page that says something, with more in its catalog, its page or beside them. */
export function odd(inCatalog: string, inPage = '', ...more: readonly (string | Buffer)[]): Buffer {
	return pdfOf([catalog(inCatalog), pages, page(inPage), ...more]);
}

const action = (kind: string, more = '') => `/OpenAction<</Type/Action/S/${kind}${more}>>`;

/** Files that must not be taken as a recipient's PDF, each with what it is. */
export async function hostilePdfs(): Promise<readonly Hostile[]> {
	const sound = await aPdf((document) => document.text('A report.'));
	const text = sound.toString('latin1');
	const locked = (passwords: object) =>
		aPdf((document) => document.text('A report.'), passwords as PDFKit.PDFDocumentOptions);
	const script = '(app.alert\\(1\\))';
	const packed = (inside: string, dictionary = '/Type/ObjStm/N 1/First 4') =>
		odd('', '', stream(`9 0 ${inside}`, dictionary));
	const many = 10_000;
	const kids = Array.from({ length: many }, (_, at) => `${at + 3} 0 R`).join(' ');
	const update = `\n3 0 obj\n${page()}\nendobj\nxref\n3 1\n0000000000 00000 n \ntrailer\n<</Size 4/Root 1 0 R/Prev 9>>\nstartxref\n${sound.length + 1}\n%%EOF\n`;
	return [
		['nothing', Buffer.alloc(0)],
		['a text', Buffer.from('Dear all, this is a report.')],
		['a page of the web', Buffer.from('<!doctype html><script>alert(1)</script>')],
		['an archive', zip()],
		['a document of Word', Buffer.concat([Buffer.from('PK\u0003\u0004word/document.xml'), zip()])],
		['a PDF after a page of the web', Buffer.concat([Buffer.from('<html>\n'), sound])],
		['a PDF after a script', Buffer.concat([Buffer.from('#!/bin/sh\n'), sound])],
		['an archive after a PDF', Buffer.concat([sound, zip()])],
		['a page of the web after a PDF', Buffer.concat([sound, Buffer.from('<script>1</script>')])],
		['two PDFs in one', Buffer.concat([sound, sound])],
		['one cut in half', sound.subarray(0, sound.length / 2)],
		['one without its last bytes', sound.subarray(0, sound.length - 8)],
		[
			'one whose table is elsewhere',
			Buffer.from(text.replace(/startxref\n\d+/, 'startxref\n7'), 'latin1')
		],
		[
			'one whose table is beyond its end',
			Buffer.from(text.replace(/startxref\n\d+/, 'startxref\n99999999'), 'latin1')
		],
		['one changed since it was made', Buffer.concat([sound, Buffer.from(update, 'latin1')])],
		['a head alone', Buffer.from('%PDF-1.7\n%%EOF')],
		['one over 8 MB', Buffer.concat([sound, Buffer.alloc(8 * 1024 * 1024, ' ')])],
		['one with a password', await locked({ userPassword: 'secret', ownerPassword: 'other' })],
		['one with restrictions', await locked({ ownerPassword: 'other', permissions: {} })],
		['one whose lock has an odd name', odd('', '', '<</#45ncrypt 9 0 R>>')],
		['a script as it is opened', odd(action('JavaScript', `/JS${script}`))],
		[
			'a script in a tree of names',
			odd(`/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS${script}>>]>>>>`)
		],
		['a script spelled out', odd(action('J#61vaScr#69pt', `/JS${script}`))],
		['a script on a page', odd('', `/AA<</O<</S/JavaScript/JS${script}>>>>`)],
		['a script packed away', packed(`<</S/JavaScript/JS${script}>>`)],
		[
			'a script packed away twice',
			odd(
				'',
				'',
				stream(deflateSync(Buffer.from('9 0 <</S/JavaScript>>')), '/Type/ObjStm/N 1/First 4')
					.toString('latin1')
					.replace('/Filter/FlateDecode', '/Filter[/FlateDecode/FlateDecode]')
			)
		],
		[
			'objects packed in steps',
			packed('<<>>', '/Type/ObjStm/N 1/First 4/DecodeParms<</Predictor 12>>')
		],
		[
			'a packed part that does not open',
			odd(
				'',
				'',
				'<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length 4>>\nstream\nzzzz\nendstream'
			)
		],
		['a program to start', odd(action('Launch', '/F(cmd.exe)'))],
		['a form to send', odd(action('SubmitForm', '/F(http://x.example)'))],
		['a way to another file', odd(action('GoToR', '/F(\\\\\\\\host\\\\share)'))],
		['a film', odd('', '/Annots[<</Type/Annot/Subtype/Movie/Rect[0 0 9 9]>>]')],
		['media', odd('', '/Annots[<</Type/Annot/Subtype/RichMedia/Rect[0 0 9 9]>>]')],
		[
			'a file inside',
			odd(
				'/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/EF<</F 4 0 R>>>>]>>>>',
				'',
				stream('MZ', '/Type/EmbeddedFile')
			)
		],
		[
			'a file pinned to a page',
			odd('', '/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]>>]')
		],
		['a folder of files', odd('/Collection<</View/T>>')],
		['fields to fill in', odd('/AcroForm<</Fields[]>>')],
		['fields of another kind', odd('/XFA 4 0 R', '', stream('<xdp/>'))],
		[
			'a note beside the text',
			odd('', '/Annots[<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(zq)>>]')
		],
		[
			'marked text',
			odd('', '/Annots[<</Type/Annot/Subtype/Highlight/Rect[0 0 9 9]/Contents(zq)>>]')
		],
		['another program’s copy of it', odd('/PieceInfo<</X<</Private 4 0 R>>>>')],
		['no pages', pdfOf([catalog(), '<</Type/Pages/Kids[]/Count 0>>'])],
		['pages of pages without end', pdfOf([catalog(), '<</Type/Pages/Kids[2 0 R]/Count 1>>'])],
		[
			'10,000 pages',
			pdfOf([
				catalog(),
				`<</Type/Pages/Kids[${kids}]/Count ${many}>>`,
				...Array.from({ length: many }, () => page())
			])
		],
		['a bomb', odd('', '/Contents 4 0 R', stream(Buffer.alloc(200 * 1024 * 1024)))],
		[
			'many bombs',
			odd('', '', ...Array.from({ length: 12 }, () => stream(Buffer.alloc(20 * 1024 * 1024))))
		],
		[
			'a page of a million lines',
			odd('', '/Contents 4 0 R', stream('0 0 m 9 9 l S\n'.repeat(1_000_000)))
		]
	];
}
