import { z } from 'zod';
import { pictureGroups } from '#lib/instruments/pictures.ts';

/** The sheet, in its own units; the screen scales it. */
export const sheet = { width: 1000, height: 750 } as const;

/** Colours are the screen's to choose; a stroke holds an index into them. */
export const penCount = 8;
/** Widths of a stroke in units of the sheet. */
export const penWidths = [6, 14, 28] as const;

/** Bounds that a real drawing stays under: about ten minutes of a child's drawing. */
export const drawingLimits = {
	strokes: 400,
	pointsInStroke: 2000,
	points: 8000,
	stickers: 60,
	/** UTF-16 units of the JSON. */
	json: 100_000
} as const;

const x = z.int().min(0).max(sheet.width);
const y = z.int().min(0).max(sheet.height);

/** Flat pairs x, y, x, y …: half the size of objects. */
const points = z
	.array(z.int().min(0).max(sheet.width))
	.min(2)
	.max(drawingLimits.pointsInStroke * 2, 'drawing-too-big')
	.refine((flat) => flat.length % 2 === 0)
	.refine((flat) => flat.every((at, index) => index % 2 === 0 || at <= sheet.height));

const stroke = z.strictObject({
	pen: z
		.int()
		.min(0)
		.max(penCount - 1),
	width: z.literal(penWidths),
	points
});

const sticker = z.strictObject({ id: z.literal(pictureGroups.sticker), x, y });

/** Version 1 of the stored form. Later versions become further members of a union. */
export const drawingSchema = z
	.strictObject({
		v: z.literal(1),
		strokes: z.array(stroke).max(drawingLimits.strokes, 'drawing-too-big'),
		stickers: z.array(sticker).max(drawingLimits.stickers, 'drawing-too-big')
	})
	.refine((drawing) => pointCount(drawing) <= drawingLimits.points, 'drawing-too-big');

export type Drawing = z.infer<typeof drawingSchema>;

export const emptyDrawing: Drawing = { v: 1, strokes: [], stickers: [] };

export function isEmptyDrawing(drawing: Drawing): boolean {
	return drawing.strokes.length === 0 && drawing.stickers.length === 0;
}

function pointCount(drawing: { readonly strokes: readonly { readonly points: unknown[] }[] }) {
	return drawing.strokes.reduce((sum, { points }) => sum + points.length / 2, 0);
}
