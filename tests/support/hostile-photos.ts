import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A file that must not be taken, and what it is. */
export type Hostile = readonly [what: string, bytes: Buffer];

const text = (words: string) => Buffer.from(words, 'latin1');
const after = (bytes: Buffer, words: string) => Buffer.concat([bytes, text(words)]);

const script = '<script>alert(document.cookie)</script>';
const page = `<!doctype html><html><body>${script}</body></html>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`;

/** An archive that holds nothing: its end record, and a comment if told. */
export function zip(comment = ''): Buffer {
	const end = Buffer.alloc(22);
	end.write('PK\u0005\u0006', 'latin1');
	end.writeUInt16LE(comment.length, 20);
	return after(end, comment);
}

/** A segment of JPEG, put right after its start. */
function withSegment(jpeg: Buffer, marker: number, body: Buffer): Buffer {
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

const crcs = Uint32Array.from({ length: 256 }, (_, n) => {
	let value = n;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value;
});

function chunk(type: string, body: Buffer): Buffer {
	const said = Buffer.concat([text(type), body]);
	let sum = 0xffffffff;
	for (const byte of said) sum = (crcs[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(body.length, 0);
	ends.writeUInt32BE((sum ^ 0xffffffff) >>> 0, 4);
	return Buffer.concat([ends.subarray(0, 4), said, ends.subarray(4)]);
}

/** A PNG of so many pixels, all white and black, small as a file. */
function bomb(width: number, height: number): Buffer {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([1, 0], 8);
	const rows = deflateSync(Buffer.alloc(Math.min(height, 4000) * (Math.ceil(width / 8) + 1)));
	const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', text(''))]);
}

/** A small picture in three kinds, with nothing wrong. */
export async function picturesOf(width = 64, height = 48) {
	const drawn = () => sharp({ create: { width, height, channels: 3, background: '#39a' } });
	return {
		jpeg: await drawn().jpeg().toBuffer(),
		png: await drawn().png().toBuffer(),
		webp: await drawn().webp().toBuffer(),
		gif: await drawn().gif().toBuffer(),
		avif: await drawn().avif().toBuffer(),
		tiff: await drawn().tiff().toBuffer()
	} as const;
}

/** Every photo that must not be taken. */
export async function hostilePhotos(): Promise<readonly Hostile[]> {
	const { jpeg, png, webp, gif, avif, tiff } = await picturesOf();
	const heic = Buffer.concat([
		Buffer.from([0, 0, 0, 24]),
		text('ftypheic\0\0\0\0mif1heic'),
		Buffer.alloc(200)
	]);
	const broken = Buffer.from(png);
	broken[40] = (broken[40] ?? 0) ^ 0xff;
	const short = Buffer.from(webp);
	short.writeUInt32LE(webp.length, 4);
	const app0 = Buffer.concat([
		text('JFIF\0'),
		Buffer.from([1, 1, 0, 0, 1, 0, 1, 0, 0]),
		text('*/=1;alert(1);/*')
	]);
	const exif = (words: string) => withSegment(jpeg, 0xe1, text(`Exif\0\0${words}`));
	return [
		['nothing', Buffer.alloc(0)],
		['one byte', Buffer.from([0xff])],
		['zeros', Buffer.alloc(5000)],
		['a JPEG with a page after it', after(jpeg, page)],
		['a JPEG with a script after it', after(jpeg, script)],
		['a JPEG with an archive after it', Buffer.concat([jpeg, zip()])],
		['a JPEG with an archive and its comment', Buffer.concat([jpeg, zip('comment')])],
		[
			'a JPEG with a program after it',
			after(jpeg, 'MZ\x90 This program cannot be run in DOS mode')
		],
		['a JPEG with a shell script after it', after(jpeg, '\n#!/bin/sh\nid\n')],
		['a JPEG with PHP after it', after(jpeg, '<?php system("id");')],
		['a JPEG with a document after it', after(jpeg, '%PDF-1.7\n')],
		['a JPEG with letters after it', after(jpeg, 'and more')],
		['a JPEG that is JavaScript', withSegment(jpeg, 0xe0, app0)],
		['a JPEG with a script in its comment', withSegment(jpeg, 0xfe, text(script))],
		['a JPEG with a script in its camera notes', exif(script)],
		['a JPEG with a drawing that runs in its notes', exif(svg)],
		['a JPEG with an address that runs in its notes', exif('javascript:alert(1)')],
		['a JPEG cut off', jpeg.subarray(0, jpeg.length - 9)],
		['a JPEG without its end', jpeg.subarray(0, jpeg.length - 2)],
		['a JPEG without its pixels', jpeg.subarray(0, 60)],
		['the first bytes of a JPEG, then a page', Buffer.concat([jpeg.subarray(0, 4), text(page)])],
		['the first bytes of a PNG, then a drawing', Buffer.concat([png.subarray(0, 8), text(svg)])],
		['a PNG with a drawing after it', after(png, svg)],
		['a PNG with an archive after it', Buffer.concat([png, zip()])],
		[
			'a PNG with a script in its text',
			Buffer.concat([
				png.subarray(0, 33),
				chunk('tEXt', text(`Comment\0${script}`)),
				png.subarray(33)
			])
		],
		['a PNG cut off', png.subarray(0, png.length - 6)],
		['a PNG with a wrong checksum', broken],
		['a PNG of 30,000 by 30,000', bomb(30_000, 30_000)],
		['a PNG of 8,000 by 7,000', bomb(8_000, 7_000)],
		['a PNG two billion wide', bomb(0x7fffffff, 1)],
		['a PNG of no width', bomb(0, 10)],
		['a WebP with a page after it', after(webp, page)],
		['a WebP cut off', webp.subarray(0, webp.length - 4)],
		['a WebP of another length than it says', short],
		['a GIF', gif],
		['a GIF that is JavaScript', text('GIF89a/*xx*/=1;alert(1)')],
		['an AVIF', avif],
		['a TIFF', tiff],
		['an HEIC', heic],
		['a drawing that runs', text(svg)],
		['a drawing with a declaration', text(`<?xml version="1.0"?>${svg}`)],
		['a page', text(page)],
		['a document', text('%PDF-1.4\n1 0 obj<</OpenAction<</S/JavaScript>>>>')],
		['an archive', zip()],
		['a shell script', text('#!/bin/sh\nrm -rf /')],
		['a program', Buffer.concat([text('\x7fELF'), Buffer.alloc(200)])],
		['words', text('My picture')],
		['more than 8 MB', Buffer.concat([jpeg, Buffer.alloc(8 * 1024 * 1024)])]
	];
}
