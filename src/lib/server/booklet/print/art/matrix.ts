/** A change of place and shape, as PDF and SVG both write it: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const unchanged: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function within(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [g, h, i, j, k, l] = inner;
	return [
		a * g + c * h,
		b * g + d * h,
		a * i + c * j,
		b * i + d * j,
		a * k + c * l + e,
		b * k + d * l + f
	];
}

const STEP = /(\w+)\(([^)]*)\)/g;

/** The `transform` of an element. Those that no picture of ours uses change nothing. */
export function transformIn(text: string | undefined): Matrix {
	let whole = unchanged;
	for (const [, name, inside = ''] of (text ?? '').matchAll(STEP)) {
		whole = within(whole, stepOf(name, inside.split(/[\s,]+/).map(Number)));
	}
	return whole;
}

function stepOf(name: string | undefined, [x = 0, y, cx = 0, ...more]: number[]): Matrix {
	switch (name) {
		case 'translate':
			return [1, 0, 0, 1, x, y ?? 0];
		case 'scale':
			return [x, 0, 0, y ?? x, 0, 0];
		case 'rotate':
			return turned(x, y ?? 0, cx);
		case 'skewX':
			return [1, 0, Math.tan((x * Math.PI) / 180), 1, 0, 0];
		case 'matrix':
			return [x, y ?? 0, cx, more[0] ?? 1, more[1] ?? 0, more[2] ?? 0];
		default:
			return unchanged;
	}
}

/** Turned by so many degrees about a point. */
export function turned(degrees: number, x: number, y: number): Matrix {
	const angle = (degrees * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return [cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos];
}
