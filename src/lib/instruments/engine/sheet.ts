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
