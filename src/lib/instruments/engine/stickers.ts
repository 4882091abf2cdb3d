import { z } from 'zod';
import { pictureGroups } from '#lib/instruments/pictures.ts';
import type { Drawing } from '#lib/instruments/engine/drawing.ts';
import { drawingLimits } from '#lib/instruments/engine/sheet.ts';
import { gridPlaces, middleOf } from '#lib/instruments/engine/sticker-grid.ts';

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
