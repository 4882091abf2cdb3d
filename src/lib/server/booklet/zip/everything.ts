import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
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
 * photo and recording as a file. Names say nothing of who it is about; nothing is made or opened before
 * its turn. What does not open is left out; an error ends this stream and nothing else.
 */
export function everythingOf(book: Book, t: Translate, bytesOf: BytesOf): Readable {
	const zip = new ZipFile();
	// A stream of Node's own, which its types leave unsaid.
	const output = zip.outputStream as Readable;
	// Whoever reads it is told as well; unheard, an error would end the whole service.
	output.on('error', (problem) => log('zip', problem));
	const stop = (problem: unknown) => output.destroy(asError(problem));
	zip.on('error', stop);
	const unread = new AbortController();
	output.once('close', () => unread.abort());
	fill({ zip, unread: unread.signal }, book, t, bytesOf).catch(stop);
	return output;
}

interface Filling {
	readonly zip: ZipFile;
	/** Once nobody reads it any more. */
	readonly unread: AbortSignal;
}

async function fill(to: Filling, book: Book, t: Translate, bytesOf: BytesOf): Promise<void> {
	const { zip } = to;
	zip.addBuffer(textFile(readMe(book, t)), 'read-me.txt');
	await put(to, 'my-life.pdf', printBook(book));
	for (const [index, chapter] of book.chapters.entries()) {
		const page = String(index + 1).padStart(2, '0');
		zip.addBuffer(textFile(wordsOf(chapter)), `words/${page}.txt`);
		for (const [at, { drawing }] of drawingsOf(chapter).entries()) {
			const name = `drawings/${page}-${at + 1}`;
			const svg = Buffer.from(drawingSvg(drawing));
			zip.addBuffer(svg, `${name}.svg`);
			const png = await pngOf(svg);
			if (png) await put(to, `${name}.png`, Readable.from([png]));
		}
		const photos = chapter.blocks.flatMap((one) => (one.kind === 'photo' ? [one] : []));
		for (const [folder, files] of [
			['photos', photos],
			['sounds', chapter.recordings]
		] as const) {
			for (const [at, { file }] of files.entries()) {
				const found = bytesOf(file);
				if (!found) continue;
				const end = ends[found.type.split(';')[0] ?? ''] ?? 'bin';
				await put(to, `${folder}/${page}-${at + 1}.${end}`, Readable.from([found.bytes]));
			}
		}
	}
	zip.end();
}

/** Puts a file in that is packed already, and waits until it has been read. */
async function put({ zip, unread }: Filling, name: string, stream: Readable): Promise<void> {
	zip.addReadStream(stream, name, { compress: false });
	try {
		await finished(stream, { signal: unread, cleanup: true });
	} catch (problem) {
		stream.destroy();
		throw problem;
	}
}

/** A drawing as dots, for what shows no lines; null where it can't be made: its lines are there. */
async function pngOf(svg: Buffer): Promise<Buffer | null> {
	try {
		const { default: sharp } = await import('sharp');
		return await sharp(svg, { density: 144 }).png().toBuffer();
	} catch (problem) {
		log('png', problem);
		return null;
	}
}

function log(making: string, problem: unknown): void {
	console.error(JSON.stringify({ making, cause: asError(problem).stack }));
}

function asError(problem: unknown): Error {
	return problem instanceof Error ? problem : new Error(String(problem));
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
