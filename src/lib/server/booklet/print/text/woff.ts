import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;

/**
 * The TrueType file inside a WOFF one, its tables unpacked once: read as WOFF, each letter would
 * unpack them again. After the W3C's WOFF File Format 1.0.
 * @throws Error for what is no WOFF file.
 */
export function trueTypeOf(woff: Buffer): Buffer {
	if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is not a WOFF file');
	const count = woff.readUInt16BE(12);
	const tables = Array.from({ length: count }, (_, index) => {
		const at = HEADER + index * ENTRY;
		const [offset, packed, whole] = [4, 8, 12].map((part) => woff.readUInt32BE(at + part));
		const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
		return {
			tag: woff.subarray(at, at + 4),
			sum: woff.subarray(at + 16, at + 20),
			bytes: packed === whole ? bytes : inflateSync(bytes)
		};
	});
	const power = 2 ** Math.floor(Math.log2(count));
	const head = Buffer.alloc(12 + 16 * count);
	woff.copy(head, 0, 4, 8);
	head.writeUInt16BE(count, 4);
	head.writeUInt16BE(power * 16, 6);
	head.writeUInt16BE(Math.log2(power), 8);
	head.writeUInt16BE((count - power) * 16, 10);
	let offset = head.length;
	const parts = [head];
	tables.forEach(({ tag, sum, bytes }, index) => {
		const at = 12 + 16 * index;
		tag.copy(head, at);
		sum.copy(head, at + 4);
		head.writeUInt32BE(offset, at + 8);
		head.writeUInt32BE(bytes.length, at + 12);
		// Tables begin at multiples of four.
		const filled = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
		bytes.copy(filled);
		parts.push(filled);
		offset += filled.length;
	});
	return Buffer.concat(parts);
}
