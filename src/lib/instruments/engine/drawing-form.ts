import type { Field } from '#lib/instruments/engine/field.ts';
import { drawingSchema, emptyDrawing, type Drawing } from '#lib/instruments/engine/drawing.ts';
import { drawingLimits } from '#lib/instruments/engine/sheet.ts';
import { formNames, type Read } from '#lib/instruments/engine/form-name.ts';
import type { IssueKey } from '#lib/instruments/engine/issue.ts';
import { isFull, withoutStickers, withSticker } from '#lib/instruments/engine/stickers.ts';

type Sheet = { readonly drawing: Drawing } | { readonly key: IssueKey };

/**
 * A drawing as sent: the JSON, less the stickers ticked to take off, plus those placed by the grid
 * (sticker and place are sent in pairs; a pair with an empty half places nothing).
 */
export function drawingFrom(field: Pick<Field, 'id'>, read: Read): Sheet {
	const names = formNames(field);
	const sent = sheetFrom(read(names.value)[0] ?? '');
	if ('key' in sent) return sent;
	const places = read(names.place);
	let drawing = withoutStickers(sent.drawing, read(names.takeOff));
	for (const [index, sticker] of read(names.sticker).slice(0, drawingLimits.stickers).entries()) {
		const place = places[index] ?? '';
		if (sticker === '' || place === '') continue;
		if (isFull(drawing)) return { key: 'drawing-too-big' };
		const placed = withSticker(drawing, sticker, place);
		if (placed === null) return { key: 'bad-drawing' };
		drawing = placed;
	}
	return { drawing };
}

function sheetFrom(json: string): Sheet {
	if (json.trim() === '') return { drawing: emptyDrawing };
	if (json.length > drawingLimits.json) return { key: 'drawing-too-big' };
	const parsed = drawingSchema.safeParse(parseJson(json));
	if (parsed.success) return { drawing: parsed.data };
	const tooBig = parsed.error.issues.some(({ message }) => message === 'drawing-too-big');
	return { key: tooBig ? 'drawing-too-big' : 'bad-drawing' };
}

function parseJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
