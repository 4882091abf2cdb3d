import { strokePath } from '#lib/ui/form/drawing-path.ts';
import type { Drawn } from './drawing-state.ts';

const SVG = 'http://www.w3.org/2000/svg';
const STICKER = 130;

/** The sheet as it is seen: puts a drawing into the picture that the server made room for. */
export class DrawnSheet {
	readonly #svg: SVGSVGElement;
	readonly #imageOf: (id: string) => string;
	#line: SVGPathElement | null = null;

	constructor(svg: SVGSVGElement, imageOf: (id: string) => string) {
		this.#svg = svg;
		this.#imageOf = imageOf;
	}

	/** Where a pointer is, in whole units of the sheet, never beyond its edges. */
	at({ clientX, clientY }: MouseEvent): { x: number; y: number } {
		const box = this.#svg.getBoundingClientRect();
		const { width, height } = this.#svg.viewBox.baseVal;
		const within = (share: number, most: number) =>
			Math.round(Math.min(1, Math.max(0, share)) * most);
		return {
			x: within((clientX - box.left) / box.width, width),
			y: within((clientY - box.top) / box.height, height)
		};
	}

	/** The middle of a square, by its name: `top-1` is the left one of the top row. */
	middleOf(place: string): { x: number; y: number } {
		const [row = '', column = '1'] = place.split('-');
		const rows = ['top', 'middle', 'bottom'];
		return { x: Number(column) * 250 - 125, y: Math.max(0, rows.indexOf(row)) * 250 + 125 };
	}

	begin(pen: number, width: number, points: readonly number[]): void {
		this.#line = pathOf(pen, width, points);
		this.#groups.lines.append(this.#line);
	}

	goOn(points: readonly number[]): void {
		this.#line?.setAttribute('d', strokePath(points));
	}

	show({ strokes, stickers }: Drawn): void {
		this.#line = null;
		const { lines, images } = this.#groups;
		lines.replaceChildren(...strokes.map(({ pen, width, points }) => pathOf(pen, width, points)));
		images.replaceChildren(...stickers.map(({ id, x, y }) => imageOf(this.#imageOf(id), x, y)));
	}

	get #groups(): { lines: Element; images: Element } {
		const [lines = this.#svg, images = this.#svg] = this.#svg.querySelectorAll('g');
		return { lines, images };
	}
}

function pathOf(pen: number, width: number, points: readonly number[]): SVGPathElement {
	const path = document.createElementNS(SVG, 'path');
	path.setAttribute('class', `pen-${pen}`);
	path.setAttribute('stroke-width', String(width));
	path.setAttribute('d', strokePath(points));
	return path;
}

function imageOf(href: string, x: number, y: number): Element {
	const image = document.createElementNS(SVG, 'image');
	const half = STICKER / 2;
	const given = { href, x: x - half, y: y - half, width: STICKER, height: STICKER };
	for (const [name, value] of Object.entries(given)) image.setAttribute(name, String(value));
	return image;
}
