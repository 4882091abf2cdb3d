import { drawingSchema, emptyDrawing, type Drawing } from '#lib/instruments/engine/drawing.ts';

/** The drawing that fills a pad: what was sent or saved, if it is one. */
export function drawingGiven(json: string | undefined): Drawing {
	if (!json) return emptyDrawing;
	try {
		const parsed = drawingSchema.safeParse(JSON.parse(json));
		return parsed.success ? parsed.data : emptyDrawing;
	} catch {
		return emptyDrawing;
	}
}
