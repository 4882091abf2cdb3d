import { sheet } from '#lib/instruments/engine/sheet.ts';

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
