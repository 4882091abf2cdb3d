import { fileTypeFromBuffer } from 'file-type';
import { mostBytes, type FileProblem } from '#lib/domain/file/file.ts';
import type { Checked } from '../checked.ts';
import { carriesOther } from '../telltale.ts';
import { isWholeJpeg } from './whole-jpeg.ts';
import { isWholePng } from './png.ts';
import { isWholeWebp } from './webp.ts';

/** The longest side kept, in pixels: enough to fill a sheet of paper. */
const LONGEST = 1600;
/**
 * A decoder's limit. A JPEG may have 50 megapixels, more than telephones make of a scene: it is opened
 * small. The others are opened whole, in steps and with 16 bits a colour even, and screens make them.
 */
const mostPixels: Readonly<Record<string, number>> = {
	'image/jpeg': 50_000_000,
	'image/png': 16_000_000,
	'image/webp': 16_000_000
};
/** The longest that one photo is worked on, in seconds. */
const MOST_WORK = 20;

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
 * first needed. A large photo takes much memory while it is open: call it `inTurn`.
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
	return madeAnew(bytes, type);
}

async function madeAnew(bytes: Buffer, type: string): Promise<Checked | FileProblem> {
	const { default: sharp } = await import('sharp');
	try {
		const picture = sharp(bytes, {
			limitInputPixels: mostPixels['image/jpeg'],
			failOn: 'error',
			pages: type === 'image/webp' ? 1 : undefined
		});
		const { format, width, height } = await picture.metadata();
		if (`image/${format}` !== type) return 'not-it';
		if (width * height > (mostPixels[type] ?? 0)) return 'too-big';
		const made = await picture
			.timeout({ seconds: MOST_WORK })
			.autoOrient()
			.resize(LONGEST, LONGEST, { fit: 'inside', withoutEnlargement: true })
			.flatten({ background: '#ffffff' })
			.toColourspace('srgb')
			.jpeg({ quality: 82, mozjpeg: true })
			.toBuffer({ resolveWithObject: true });
		const pixels = { width: made.info.width, height: made.info.height };
		return { bytes: made.data, type: 'image/jpeg', seconds: null, pixels };
	} catch (problem) {
		const tookTooLong = problem instanceof Error && problem.message.startsWith('timeout');
		return tookTooLong ? 'too-big' : 'not-it';
	}
}
