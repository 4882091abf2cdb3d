import { endOfPixels } from './jpeg-pixels.ts';

/** Markers without a length: restarts, the start, and one that means nothing. */
const isBare = (marker: number) =>
	(marker >= 0xd0 && marker <= 0xd8) || marker === 0x01 || marker === 0xff;

/**
 * Where a JPEG that begins at `from` ends; -1 where it isn't whole. Segment by segment, and through
 * the pixels, in which every 0xff is followed by a zero or a restart.
 */
export function endOfJpeg(bytes: Buffer, from = 0): number {
	if (bytes.length < from + 4 || bytes.readUInt16BE(from) !== 0xffd8) return -1;
	let seen = false;
	for (let at = from + 2; at + 2 <= bytes.length;) {
		if (bytes[at] !== 0xff) return -1;
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xd9) return seen ? at + 2 : -1;
		if (isBare(marker)) {
			at += marker === 0xff ? 1 : 2;
			continue;
		}
		if (marker < 0xc0 || at + 4 > bytes.length) return -1;
		const length = bytes.readUInt16BE(at + 2);
		if (length < 2 || at + 2 + length > bytes.length) return -1;
		if (marker === 0xe0 && !isSoundApp0(bytes.subarray(at + 4, at + 2 + length))) return -1;
		at += 2 + length;
		if (marker !== 0xda) continue;
		seen = true;
		at = endOfPixels(bytes, at);
		if (at === -1) return -1;
	}
	return -1;
}

/** A JFIF header holds its small picture and nothing more: scripts have been hidden in longer ones. */
function isSoundApp0(body: Buffer): boolean {
	const name = body.toString('latin1', 0, 5);
	if (name === 'JFIF\0') {
		return body.length >= 14 && body.length === 14 + 3 * (body[12] ?? 0) * (body[13] ?? 0);
	}
	return name === 'JFXX\0' || name === 'AVI1\0';
}
