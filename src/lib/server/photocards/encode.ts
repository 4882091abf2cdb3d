/** The longest side of the file and of its pixels that is taken: 5 MB, 40 megapixels. */
export const MOST_BYTES = 5 * 1024 * 1024;
const MOST_PIXELS = 40_000_000;

/** The portrait as it is kept, in pixels: five by six. */
const WIDTH = 600;
const HEIGHT = 720;

export type PictureProblem = 'empty' | 'too-big' | 'not-a-picture';

const taken: readonly string[] = ['jpeg', 'png', 'webp'];

/**
 * A photo made into a WebP of 600 × 720. It is decoded and encoded anew, turned as its camera meant
 * it, with where and when it was taken left out. The picture library is loaded when first needed.
 */
export async function encodePortrait(bytes: Uint8Array): Promise<Buffer | PictureProblem> {
	if (bytes.byteLength === 0) return 'empty';
	if (bytes.byteLength > MOST_BYTES) return 'too-big';
	const { default: sharp } = await import('sharp');
	try {
		const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
		const { format } = await picture.metadata();
		if (!taken.includes(format)) return 'not-a-picture';
		return await picture
			.autoOrient()
			.resize(WIDTH, HEIGHT, { fit: 'cover', position: 'attention' })
			.webp({ quality: 82 })
			.toBuffer();
	} catch {
		return 'not-a-picture';
	}
}
