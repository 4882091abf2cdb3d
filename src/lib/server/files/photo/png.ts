import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Whether these bytes are one whole PNG and nothing else: every chunk sound, the end at the end. */
export function isWholePng(bytes: Buffer): boolean {
	if (!bytes.subarray(0, 8).equals(SIGNATURE)) return false;
	for (let at = 8; at + 12 <= bytes.length;) {
		const length = bytes.readUInt32BE(at);
		const end = at + 12 + length;
		if (end > bytes.length) return false;
		const type = bytes.toString('latin1', at + 4, at + 8);
		if (!/^[A-Za-z]{4}$/.test(type)) return false;
		if ((at === 8) !== (type === 'IHDR')) return false;
		if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return false;
		if (type === 'IEND') return length === 0 && end === bytes.length;
		at = end;
	}
	return false;
}
