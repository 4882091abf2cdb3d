import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { anyKey } from '#lib/i18n/any-key.ts';
import type { Translate } from '#lib/i18n/index.ts';
import type { BytesOf } from '../keep/bytes.ts';
import type { Chapter } from '../keep/chapter.ts';
import { drawingSvg } from '../print/art/drawing.ts';
import type { Book } from '../print/book.ts';
import { printBook } from '../print/print.ts';
import { textFile, wordsOf } from './words.ts';

/** Ends of file names by what is in them; the name before says only which page and which of its kind. */
const ends: Readonly<Record<string, string>> = {
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'image/webp': 'webp',
	'audio/webm': 'webm',
	'audio/ogg': 'ogg',
	'audio/mp4': 'm4a',
	'audio/mpeg': 'mp3',
	'audio/wav': 'wav'
};

/**
 * Everything of a booklet as one ZIP, to be read as it comes: the book, its words, and each drawing,
 * photo and recording as a file. Names say nothing of who it is about; nothing is made before its turn.
 */
export function everythingOf(book: Book, t: Translate, bytesOf: BytesOf): Readable {
	const zip = new ZipFile();
	const add = (name: string, stream: () => NodeJS.ReadableStream, isPacked = false) =>
		zip.addReadStreamLazy(name, { compress: !isPacked }, (give) => {
			try {
				give(null, stream());
			} catch (problem) {
				give(problem, Readable.from([]));
			}
		});
	zip.addBuffer(textFile(readMe(book, t)), 'read-me.txt');
	add('my-life.pdf', () => printBook(book), true);
	for (const [index, chapter] of book.chapters.entries()) {
		const page = String(index + 1).padStart(2, '0');
		zip.addBuffer(textFile(wordsOf(chapter)), `words/${page}.txt`);
		for (const [at, { drawing }] of drawingsOf(chapter).entries()) {
			const name = `drawings/${page}-${at + 1}`;
			const svg = Buffer.from(drawingSvg(drawing));
			zip.addBuffer(svg, `${name}.svg`);
			add(`${name}.png`, () => Readable.from(pngOf(svg)), true);
		}
		const photos = chapter.blocks.flatMap((one) => (one.kind === 'photo' ? [one] : []));
		for (const [folder, files] of [
			['photos', photos],
			['sounds', chapter.recordings]
		] as const) {
			for (const [at, { file }] of files.entries()) {
				const type = bytesOf(file)?.type;
				if (type === undefined) continue;
				const name = `${folder}/${page}-${at + 1}.${ends[type.split(';')[0] ?? ''] ?? 'bin'}`;
				add(name, () => Readable.from([bytesOf(file)?.bytes ?? '']), true);
			}
		}
	}
	zip.end();
	return Readable.from(zip.outputStream);
}

async function* pngOf(svg: Buffer): AsyncGenerator<Buffer> {
	const { default: sharp } = await import('sharp');
	yield await sharp(svg, { density: 144 }).png().toBuffer();
}

function drawingsOf({ blocks }: Chapter) {
	return blocks.flatMap((one) => (one.kind === 'drawing' ? [one] : []));
}

function readMe({ band, chapters, notes }: Book, t: Translate): readonly string[] {
	const blocks = chapters.flatMap((one) => one.blocks);
	const has = (kind: string) => blocks.some((one) => one.kind === kind);
	const say = (key: string) => anyKey(t)(`keep:readme.${key}.${band}`);
	return [
		say('title'),
		'',
		say('document'),
		...(chapters.length > 0 ? [say('words')] : []),
		...(has('drawing') ? [say('drawings')] : []),
		...(has('photo') ? [say('photos')] : []),
		...(chapters.some(({ recordings }) => recordings.length > 0) ? [say('recordings')] : []),
		'',
		...notes,
		say('safe')
	];
}
