import { endOfJpeg } from './jpeg.ts';
import { isSamsungNote } from './samsung-note.ts';

/**
 * Whether what follows a photo is what telephones put there: padding, a second JPEG (the brighter
 * copy, the other lens), a Samsung note, or the seconds of film before it. None of it is kept; most
 * telephones' photos could not be sent without.
 */
export function isCameraTrailer(bytes: Buffer): boolean {
	for (let at = 0; ;) {
		const start = afterPadding(bytes, at);
		if (start === bytes.length) return true;
		const end = endOfJpeg(bytes, start);
		if (end === -1) {
			// The length that a film begins with has zeros of its own.
			const zeros = [0, 1, 2, 3].filter((count) => count <= start - at);
			const isFilmFrom = (count: number) => isFilm(bytes.subarray(start - count));
			return isSamsungNote(bytes.subarray(start)) || zeros.some(isFilmFrom);
		}
		at = end;
	}
}

function afterPadding(bytes: Buffer, from: number): number {
	let at = from;
	while (bytes[at] === 0) at++;
	return at;
}

/** Boxes of an MP4, one after the other, to the very end. */
function isFilm(bytes: Buffer): boolean {
	if (bytes.length < 16 || bytes.toString('latin1', 4, 8) !== 'ftyp') return false;
	let at = 0;
	while (at + 8 <= bytes.length) {
		const size = bytes.readUInt32BE(at);
		if (size < 8 || !/^[a-zA-Z0-9 ]{4}$/.test(bytes.toString('latin1', at + 4, at + 8)))
			return false;
		at += size;
	}
	return at === bytes.length;
}
