import type { Band } from '#lib/domain/person/band.ts';
import type { Fit } from '#lib/domain/person/fit.ts';
import type { PictureId } from '#lib/instruments/pictures.ts';

const files: Record<string, string> = import.meta.glob(
	['../art/pictures/**/*.svg', '../art/8-11/pictures/**/*.svg', '../art/avatar/*.svg'],
	{ query: '?url', import: 'default', eager: true }
);

/** Each band that is shown pictures has them in its own hand; from 12 on, words stand alone. */
const folders = {
	'4-7': '../art/pictures',
	'8-11': '../art/8-11/pictures',
	'12-15': null,
	'16-plus': null
} as const satisfies Record<Band, string | null>;

/**
 * The address of a picture in a band's hand; undefined where the band is shown none. The looks of an
 * avatar are of one hand for all: it is the same face at every age.
 */
export function pictureUrl(id: PictureId, band: Band): string | undefined {
	if (id.startsWith('avatar/')) return files[`../art/${id}.svg`];
	const folder = folders[band];
	return folder === null ? undefined : files[`${folder}/${id}.svg`];
}

/**
 * The address of the picture beside an answer, as the reader had it made to fit: with pictures from 12
 * on they are those of 8 to 11, whose hand is the older one; without, the words stand alone.
 */
export function symbolUrl(
	id: PictureId,
	band: Band,
	symbols: Fit['symbols'] = 'by-band'
): string | undefined {
	if (symbols === 'without') return undefined;
	return pictureUrl(id, band) ?? (symbols === 'with' ? pictureUrl(id, '8-11') : undefined);
}

/** The address of a sticker: of one hand for all, so that a drawing looks the same to everybody. */
export function stickerUrl(id: string): string | undefined {
	return files[`../art/pictures/sticker/${id}.svg`];
}
