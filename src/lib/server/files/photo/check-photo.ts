import { fileTypeFromBuffer } from 'file-type';
import { mostBytes, type FileProblem } from '#lib/domain/file/file.ts';
import type { Checked } from '../checked.ts';
import { carriesOther } from '../telltale.ts';
import { isWholeJpeg } from './whole-jpeg.ts';
import { isWholePng } from './png.ts';
import { isWholeWebp } from './webp.ts';

/** The longest side kept, in pixels: enough to fill a sheet of paper. */
const LONGEST = 1600;
/** A decoder's limit: 50 megapixels, more than telephones make of a scene. */
const MOST_PIXELS = 50_000_000;

const whole: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
	'image/jpeg': isWholeJpeg,
	'image/png': isWholePng,
	'image/webp': isWholeWebp
};

const heif: readonly string[] = [
	'image/heic',
	'image/heif',
	'image/heic-sequence',
	'image/heif-sequence'
];

/**
 * A photo made anew: checked by what is in it, decoded, turned as its camera meant it, made smaller
 * and written as a JPEG. Where, when and by what it was taken, a name and every other note in the
 * file are left out; of a moving picture the first one is kept. The picture library is loaded when
 * first needed.
 */
export async function checkPhoto(bytes: Buffer): Promise<Checked | FileProblem> {
	if (bytes.length === 0) return 'empty';
	if (bytes.length > mostBytes.photo) return 'too-big';
	const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? '';
	if (heif.includes(found)) return 'heic';
	// Some moving PNGs have a name of their own; their first picture is a PNG as any other.
	const type = found === 'image/apng' || found === 'image/vnd.mozilla.apng' ? 'image/png' : found;
	const isWhole = whole[type];
	if (!isWhole) return 'type';
	if (!isWhole(bytes) || carriesOther(bytes)) return 'not-it';
	return inTurn(() => madeAnew(bytes, type));
}

async function madeAnew(bytes: Buffer, type: string): Promise<Checked | FileProblem> {
	const { default: sharp } = await import('sharp');
	try {
		const picture = sharp(bytes, {
			limitInputPixels: MOST_PIXELS,
			failOn: 'error',
			pages: type === 'image/webp' ? 1 : undefined
		});
		const { format } = await picture.metadata();
		if (`image/${format}` !== type) return 'not-it';
		const made = await picture
			.autoOrient()
			.resize(LONGEST, LONGEST, { fit: 'inside', withoutEnlargement: true })
			.flatten({ background: '#ffffff' })
			.toColourspace('srgb')
			.jpeg({ quality: 82, mozjpeg: true })
			.toBuffer();
		return { bytes: made, type: 'image/jpeg', seconds: null };
	} catch {
		return 'not-it';
	}
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: a large photo takes much memory while it is open. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
	const done = last.then(act, act);
	last = done.catch(() => null);
	return done;
}
