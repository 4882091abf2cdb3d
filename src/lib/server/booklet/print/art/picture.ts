import { unchanged } from './matrix.ts';
import { draw } from './draw.ts';
import { formOf, newStream, type Objects, type Reference } from './stream.ts';
import { plain, styleIn } from './style.ts';
import { byId, parsePicture, type Node } from './xml.ts';

/** A picture as SVG: read already where it is one of ours, or made for one book alone. */
export type Art = Node | string;

/** A picture as a PDF can draw it, and its size in its own units. */
export interface Picture {
	readonly form: Reference;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Turns one of our drawn pictures into lines and colours of a PDF: nothing of it becomes dots. */
export function pictureOf(objects: Objects, art: Art): Picture {
	const root = typeof art === 'string' ? parsePicture(art) : art;
	const [x = 0, y = 0, width = 0, height = 0] = (root.at['viewBox'] ?? '').split(' ').map(Number);
	const stream = newStream();
	const box = [x, y, x + width, y + height] as const;
	const ids = byId(root);
	const style = styleIn(root, plain);
	for (const child of root.children) {
		draw({ objects, ids, box, stream, place: unchanged, shade: null }, child, style);
	}
	return { form: formOf(objects, stream, box, false), x, y, width, height };
}
