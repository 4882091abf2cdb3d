/** What a shape is painted with: a colour of the child's choice, or a fixed one. */
export type Paint =
	| 'skin'
	| 'skin-shade'
	| 'skin-line'
	| 'lips'
	| 'hair'
	| 'hair-shade'
	| 'hair-light'
	| 'top'
	| 'top-shade'
	| 'top-light'
	| 'wear'
	| 'wear-shade'
	| 'backdrop'
	| `#${string}`;

/** A flat shape, or a line of a width, on a sheet of 200 by 200. */
export type Shape = {
	readonly d: string;
	readonly fill?: Paint;
	readonly stroke?: Paint;
	readonly width?: number;
};

export function flat(fill: Paint, d: string): Shape {
	return { d, fill };
}

export function line(stroke: Paint, width: number, d: string): Shape {
	return { d, stroke, width };
}

/** A full circle. */
export function disc(fill: Paint, x: number, y: number, r: number): Shape {
	return flat(fill, `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`);
}

/** The same mirrored, left to right, about the middle of the sheet. Takes absolute M, L, C, Q, Z only. */
export function mirrored(shape: Shape): Shape {
	let isX = true;
	const d = shape.d.replace(/[A-Z]|-?\d+(\.\d+)?/g, (token) => {
		if (/[A-Z]/.test(token)) {
			isX = true;
			return token;
		}
		const at = isX ? 200 - Number(token) : Number(token);
		isX = !isX;
		return String(at);
	});
	return { ...shape, d };
}

/** A shape and its mirror image. */
export function both(shape: Shape): readonly [Shape, Shape] {
	return [shape, mirrored(shape)];
}
