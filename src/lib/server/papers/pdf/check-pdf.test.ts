import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PDF_PROBLEMS } from '#lib/domain/report/pdf.ts';
import { aPdf, hostilePdfs, odd, pdfOf, stream } from '#tests/support/hostile-pdfs.ts';
import { checkPdf } from './check-pdf.ts';
import { runReader } from './run-reader.ts';

const read = async (bytes: Buffer, name = 'report.pdf') => {
	const found = await checkPdf(bytes, name, 'session');
	if (typeof found === 'string') throw new Error(found);
	return found;
};
const textOf = async (bytes: Buffer, part: string) =>
	(await read(bytes)).texts
		.filter((one) => one.part === part)
		.map(({ text }) => text)
		.join('\n');
const drawing = () =>
	sharp({ create: { width: 30, height: 30, channels: 3, background: '#f00' } })
		.png()
		.toBuffer();

describe('a PDF that is taken', () => {
	it('is read page by page', async () => {
		const bytes = await aPdf((document) => {
			document.text('The kitchen is warm.');
			document.addPage().text('Reading goes well.');
		});
		const { pages, texts } = await read(bytes);
		expect(pages).toEqual([
			{ hasTextLayer: true, hasPicture: false },
			{ hasTextLayer: true, hasPicture: false }
		]);
		expect(texts.filter(({ part }) => part === 'pdf-text').map(({ text }) => text.trim())).toEqual([
			'The kitchen is warm.',
			'Reading goes well.'
		]);
	});

	it('says which pages only a person can judge', async () => {
		const picture = await drawing();
		const bytes = await aPdf((document) => {
			document.image(picture, 50, 50);
			document.addPage().text('Words.').image(picture, 50, 200);
			document.addPage().text('Words.');
			document.addPage();
			for (let at = 0; at < 90; at++) document.moveTo(at, 9).lineTo(at, 99).stroke();
			document.text('Letters drawn.');
		});
		expect((await read(bytes)).pages).toEqual([
			{ hasTextLayer: false, hasPicture: true },
			{ hasTextLayer: true, hasPicture: true },
			{ hasTextLayer: true, hasPicture: false },
			{ hasTextLayer: true, hasPicture: true }
		]);
	});

	it.each<[string, string, (bytes?: never) => Promise<Buffer>]>([
		['a title', 'metadata', () => aPdf((one) => one.text('x'), { info: { Title: 'zqword' } })],
		['an author', 'metadata', () => aPdf((one) => one.text('x'), { info: { Author: 'zqword' } })],
		['a bookmark', 'metadata', () => aPdf((one) => void one.outline.addItem('zqword'))],
		[
			'the address of a link',
			'metadata',
			() => aPdf((one) => one.text('x', { link: 'mailto:zqword@example.org' }))
		],
		[
			'XMP',
			'metadata',
			() =>
				Promise.resolve(
					odd(
						'/Metadata 4 0 R',
						'',
						'<</Type/Metadata/Subtype/XML/Length 99>>\nstream\n<x:xmpmeta><dc:title>zqword</dc:title></x:xmpmeta>\nendstream'
					)
				)
		],
		[
			'UTF-16',
			'metadata',
			() =>
				Promise.resolve(
					pdfOf([
						'<</Type/Catalog/Pages 2 0 R/T<FEFF007A00710077006F00720064>>>',
						'<</Type/Pages/Kids[3 0 R]/Count 1>>',
						'<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'
					])
				)
		],
		['what nothing points at', 'metadata', () => Promise.resolve(odd('', '', '<</Old(zqword)>>'))],
		['text that can’t be seen', 'pdf-text', () => aPdf((one) => one.fillOpacity(0).text('zqword'))],
		[
			'text beside the sheet',
			'pdf-text',
			() => aPdf((one) => one.text('zqword', -2000, 50, { lineBreak: false }))
		]
	])('and %s is scanned', async (_, part, make) => {
		expect(await textOf(await make(), part)).toContain('zqword');
	});

	it('and the description of a picture', async () => {
		const picture = await drawing();
		const bytes = await aPdf(
			(document) => {
				const figure = document.struct('Figure', { alt: 'zqword' }, () =>
					document.image(picture, 50, 50)
				);
				document.addStructure(figure);
				figure.end();
			},
			{ tagged: true, pdfVersion: '1.7' }
		);
		const { texts } = await read(bytes);
		expect(texts.filter(({ text }) => text.includes('zqword')).length).toBeGreaterThan(0);
		expect(texts.filter(({ part }) => part === 'alt-text').map(({ text }) => text)).toContain(
			'zqword'
		);
	});

	it('is drawn for the one who judges it', async () => {
		const bytes = await aPdf((document) => document.text('Words.'));
		const picture = await runReader(bytes, 'picture', '1');
		expect(picture!.length).toBe(8 + picture!.readUInt32BE(0) * picture!.readUInt32BE(4) * 4);
	});
});

describe('PDFs that are not', () => {
	it('each with a reason, and none with an accident or much of a wait', async () => {
		const all = await hostilePdfs();
		expect(all.length).toBeGreaterThanOrEqual(25);
		const taken: string[] = [];
		for (const [what, bytes] of all) {
			const from = Date.now();
			const found = await checkPdf(bytes, 'x.pdf', 'session');
			if (typeof found !== 'string' || !PDF_PROBLEMS.includes(found)) taken.push(what);
			expect([what, Date.now() - from < 30_000]).toEqual([what, true]);
		}
		expect(taken).toEqual([]);
	}, 240_000);

	it.each<[string, readonly (string | Buffer)[]]>([
		[
			'a page that was cut out and is still there',
			['<</Type/Page/Parent 2 0 R/Contents 5 0 R>>', stream('BT (zqword) Tj ET')]
		],
		[
			'one that is packed away',
			[stream('9 0 <</Type /Page/Contents 5 0 R>>', '/Type/ObjStm/N 1/First 4'), stream('BT ET')]
		]
	])('%s', async (_, more) => {
		expect(await checkPdf(odd('', '', ...more), 'x.pdf', 'session')).toBe('older-inside');
		expect(await checkPdf(odd('', '', '<</Type/Pages/Kids[]>>'), 'x.pdf', 'session')).not.toBe(
			'older-inside'
		);
	});

	it.each<[string, readonly (string | Buffer)[]]>([
		['words that nothing leads to', [stream('BT /F1 12 Tf (zqword) Tj ET')]],
		['words that lead to each other', [stream('BT ET', '/A 5 0 R'), stream('/X Do', '/A 4 0 R')]],
		[
			'a picture that was taken off its page',
			[stream('\u0000', '/Subtype/Image/Width 1/Height 1')]
		],
		['a drawing', [stream('0 0 m', '/Type/XObject/Subtype/Form')]],
		['what is packed in a way we do not know', ['<</Filter/LZWDecode>>\nstream\nabc\nendstream']],
		['words not packed at all', ['<</Length 9>>\nstream\nBT (z) Tj ET\nendstream']]
	])('%s', async (_, more) => {
		expect(await checkPdf(odd('', '', ...more), 'x.pdf', 'session')).toBe('older-inside');
		// The same are taken where the page leads to them.
		const led = odd('', '/Rest[4 0 R 5 0 R]', ...more);
		expect(await checkPdf(led, 'x.pdf', 'session')).toMatchObject({ pages: [{}] });
	});

	it('but fonts and colours that nothing leads to say nothing', async () => {
		const font = stream('abc', '/Length1 3');
		expect(await checkPdf(odd('', '', font), 'x.pdf', 'session')).toMatchObject({ pages: [{}] });
	});

	it('two streams of one number, of which a reader finds one', async () => {
		const twice = odd('', '/Contents 4 0 R', stream('BT (seen) Tj ET')).toString('latin1');
		const hidden = twice.replace(
			'4 0 obj',
			'4 0 obj\n<<>>\nstream\nBT (zqword) Tj ET\nendstream\nendobj\n4 0 obj'
		);
		const at = hidden.lastIndexOf('xref\n0');
		const bytes = Buffer.from(hidden.replace(/startxref\n\d+/, `startxref\n${at}`), 'latin1');
		expect(await checkPdf(bytes, 'x.pdf', 'session')).toBe('older-inside');
	});

	it('a program that draws nothing is ended in time', async () => {
		expect(await runReader(Buffer.from('no PDF'), 'picture', '1')).toBeNull();
		expect(await runReader(Buffer.from('no PDF'), 'read')).toBeNull();
	});
});
