import type { PictureId } from '#lib/instruments/pictures.ts';

/** Where a page lies on its path, and what it is called. */
export interface PlaceOnPath {
	readonly title: string;
	readonly intro: string | null;
	readonly picture?: PictureId;
	/** Counted from 1. */
	readonly at: number;
	/** Every page of the path, in order. */
	readonly stops: readonly {
		readonly id: string;
		readonly title: string;
		readonly visited: boolean;
	}[];
}
