import { z } from 'zod';
import { pictureGroups } from '#lib/instruments/pictures.ts';
import { drawingLimits, sheet, type Drawing } from '#lib/instruments/engine/drawing.ts';

const rows = ['top', 'middle', 'bottom'] as const;
const columns = [1, 2, 3, 4] as const;

/**
 * Twelve squares of the sheet, for placing stickers by keyboard, by voice or without scripts. The
 * ids are the keys of their words: `top-1` is the left square of the top row.
 */
export type GridPlace = `${(typeof rows)[number]}-${(typeof columns)[number]}`;

export const gridPlaces: readonly GridPlace[] = rows.flatMap((row) =>
	columns.map((column) => `${row}-${column}` as const)
);

const side = sheet.width / columns.length;

/** The middle of a square, in units of the sheet. */
export function middleOf(place: GridPlace): { readonly x: number; readonly y: number } {
	const index = gridPlaces.indexOf(place);
	const column = index % columns.length;
	const row = Math.floor(index / columns.length);
	return { x: column * side + side / 2, y: row * side + side / 2 };
}

/** The square in which a point lies; the right and bottom edges belong to the last ones. */
export function placeAt(at: { readonly x: number; readonly y: number }): GridPlace {
	const row = rows[Math.floor(at.y / side)] ?? 'bottom';
	const column = columns[Math.floor(at.x / side)] ?? 4;
	return `${row}-${column}`;
}

const stickerId = z.literal(pictureGroups.sticker);
const gridPlace = z.literal(gridPlaces);

/** Is there no room for another sticker? */
export function isFull(drawing: Drawing): boolean {
	return drawing.stickers.length >= drawingLimits.stickers;
}

/** Puts a sticker on the sheet. Null when the sticker or the place is unknown. */
export function withSticker(drawing: Drawing, id: string, place: string): Drawing | null {
	const sticker = stickerId.safeParse(id);
	const where = gridPlace.safeParse(place);
	if (!sticker.success || !where.success) return null;
	const { x, y } = middleOf(where.data);
	return { ...drawing, stickers: [...drawing.stickers, { id: sticker.data, x, y }] };
}

/** Takes stickers off by their index; an index that is not there changes nothing. */
export function withoutStickers(drawing: Drawing, indexes: readonly string[]): Drawing {
	const gone = new Set(indexes);
	return {
		...drawing,
		stickers: drawing.stickers.filter((_, index) => !gone.has(String(index)))
	};
}
