import { z } from 'zod';
import { pictureGroups } from '#lib/instruments/pictures.ts';
import { drawingLimits, penCount, penWidths, sheet } from '#lib/instruments/engine/sheet.ts';

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
