interface Point {
	readonly x: number;
	readonly y: number;
}
interface Stroke {
	readonly pen: number;
	readonly width: number;
	readonly points: readonly number[];
}
interface Sticker extends Point {
	readonly id: string;
}
export interface Drawn {
	readonly v: 1;
	readonly strokes: readonly Stroke[];
	readonly stickers: readonly Sticker[];
}

/** The bounds of a drawing, as instruments/engine/drawing.ts has them; the page hands them over. */
export interface Limits {
	readonly strokes: number;
	readonly pointsInStroke: number;
	readonly points: number;
	readonly stickers: number;
	readonly json: number;
}

const MOST_UNDO = 60;

/** A drawing underway, with its past. It never grows beyond what the server takes. */
export class DrawingState {
	readonly #limits: Limits;
	#past: Drawn[] = [];
	#drawing: Drawn;

	constructor(json: string, limits: Limits) {
		this.#limits = limits;
		this.#drawing = json ? (JSON.parse(json) as Drawn) : { v: 1, strokes: [], stickers: [] };
	}

	get drawing(): Drawn {
		return this.#drawing;
	}

	/** What the form sends: nothing for an empty sheet. */
	get json(): string {
		const { strokes, stickers } = this.#drawing;
		return strokes.length + stickers.length === 0 ? '' : JSON.stringify(this.#drawing);
	}

	/** Adds a line; false when the sheet is full. One longer than a stroke may be becomes several. */
	addStroke({ pen, width, points }: Stroke): boolean {
		const most = this.#limits.pointsInStroke * 2;
		const parts: Stroke[] = [];
		// Each part begins where the one before it ended.
		for (let at = 0; at === 0 || at < points.length - 2; at += most - 2) {
			parts.push({ pen, width, points: points.slice(at, at + most) });
		}
		return this.#take({ ...this.#drawing, strokes: [...this.#drawing.strokes, ...parts] });
	}

	/** Adds a sticker; false when the sheet is full. */
	addSticker(id: string, { x, y }: Point): boolean {
		return this.#take({ ...this.#drawing, stickers: [...this.#drawing.stickers, { id, x, y }] });
	}

	/** Takes off what lies within `near` of a point; whether anything did. */
	rub(at: Point, near: number): boolean {
		const { strokes, stickers } = this.#drawing;
		const left = {
			v: 1,
			strokes: strokes.filter((stroke) => !passes(stroke, at, near)),
			stickers: stickers.filter(({ x, y }) => Math.hypot(x - at.x, y - at.y) > near * 2)
		} as const;
		const gone = left.strokes.length < strokes.length || left.stickers.length < stickers.length;
		return gone && this.#take(left);
	}

	/** One step back; whether there was one. */
	undo(): boolean {
		const before = this.#past.pop();
		if (before) this.#drawing = before;
		return before !== undefined;
	}

	#take(next: Drawn): boolean {
		const { strokes, points, stickers, json } = this.#limits;
		const pointCount = next.strokes.reduce((sum, stroke) => sum + stroke.points.length / 2, 0);
		const fits =
			next.strokes.length <= strokes &&
			next.stickers.length <= stickers &&
			pointCount <= points &&
			JSON.stringify(next).length <= json;
		if (!fits) return false;
		this.#past = [...this.#past.slice(1 - MOST_UNDO), this.#drawing];
		this.#drawing = next;
		return true;
	}
}

/** Whether a line passes within `near` of a point, half its own width added. */
function passes({ points, width }: Stroke, at: Point, near: number): boolean {
	const reach = near + width / 2;
	for (let index = 0; index + 1 < points.length; index += 2) {
		const [x = 0, y = 0, nextX = x, nextY = y] = points.slice(index, index + 4);
		if (distance(at, { x, y }, { x: nextX, y: nextY }) <= reach) return true;
	}
	return false;
}

/** From a point to the stretch between two others. */
function distance(at: Point, from: Point, to: Point): number {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const length = dx * dx + dy * dy;
	const share = length === 0 ? 0 : ((at.x - from.x) * dx + (at.y - from.y) * dy) / length;
	const on = Math.min(1, Math.max(0, share));
	return Math.hypot(at.x - from.x - on * dx, at.y - from.y - on * dy);
}
