import { deflateSync, crc32 } from 'node:zlib';

const SIDE = 240;

function chunk(type: string, body: Buffer): Buffer {
	const said = Buffer.concat([Buffer.from(type, 'latin1'), body]);
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(body.length, 0);
	ends.writeUInt32BE(crc32(said), 4);
	return Buffer.concat([ends.subarray(0, 4), said, ends.subarray(4)]);
}

/** A small picture as a telephone might have it, for a page that takes a file. */
export function pictureOf(): { name: string; mimeType: string; buffer: Buffer } {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(SIDE, 0);
	head.writeUInt32BE(SIDE, 4);
	head.set([8, 2], 8);
	const row = Buffer.concat([
		Buffer.from([0]),
		Buffer.alloc(SIDE * 3, Buffer.from('9cc9e8', 'hex'))
	]);
	const rows = deflateSync(Buffer.concat(Array<Buffer>(SIDE).fill(row)));
	const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	const buffer = Buffer.concat([
		start,
		chunk('IHDR', head),
		chunk('IDAT', rows),
		chunk('IEND', Buffer.alloc(0))
	]);
	return { name: 'den.png', mimeType: 'image/png', buffer };
}
