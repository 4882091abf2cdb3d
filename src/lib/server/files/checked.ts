import type { Pixels } from '#lib/domain/file/file.ts';

/** What was found in a file that is taken, ready to be kept. */
export interface Checked {
	readonly bytes: Buffer;
	/** The content type it is served as. */
	readonly type: string;
	/** How long a recording is, whole seconds; null for a photo. */
	readonly seconds: number | null;
	/** Of a photo. */
	readonly pixels?: Pixels;
}
