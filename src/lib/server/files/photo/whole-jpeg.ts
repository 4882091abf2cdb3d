import { endOfJpeg } from './jpeg.ts';
import { isCameraTrailer } from './trailer.ts';

/** Whether these bytes are a whole JPEG, with nothing after it but what cameras put there. */
export function isWholeJpeg(bytes: Buffer): boolean {
	const end = endOfJpeg(bytes);
	return end !== -1 && (end === bytes.length || isCameraTrailer(bytes.subarray(end)));
}
