type Point = readonly [number, number];
/** Two points that pull, and where the curve ends. */
export type Curve = readonly [number, number, number, number, number, number];

/**
 * An elliptical arc of an SVG path as Bézier curves of at most a quarter turn, after the appendix on
 * arcs in the SVG specification.
 */
export function curvesOfArc(
	[x1, y1]: Point,
	[wide, high]: Point,
	degrees: number,
	isLarge: boolean,
	isSweep: boolean,
	[x2, y2]: Point
): readonly Curve[] {
	if (wide === 0 || high === 0) return [[x1, y1, x2, y2, x2, y2]];
	const turn = (degrees * Math.PI) / 180;
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
	const px = (cos * (x1 - x2)) / 2 + (sin * (y1 - y2)) / 2;
	const py = (-sin * (x1 - x2)) / 2 + (cos * (y1 - y2)) / 2;
	const tooSmall = Math.sqrt(Math.max(1, (px / wide) ** 2 + (py / high) ** 2));
	const [rx, ry] = [Math.abs(wide) * tooSmall, Math.abs(high) * tooSmall];
	const far = rx * rx * py * py + ry * ry * px * px;
	const root = far === 0 ? 0 : Math.sqrt(Math.max(0, (rx * rx * ry * ry - far) / far));
	const sign = isLarge === isSweep ? -1 : 1;
	const [qx, qy] = [(sign * root * rx * py) / ry, (-sign * root * ry * px) / rx];
	const cx = cos * qx - sin * qy + (x1 + x2) / 2;
	const cy = sin * qx + cos * qy + (y1 + y2) / 2;
	const start = Math.atan2((py - qy) / ry, (px - qx) / rx);
	let sweep = Math.atan2((-py - qy) / ry, (-px - qx) / rx) - start;
	if (isSweep && sweep < 0) sweep += 2 * Math.PI;
	if (!isSweep && sweep > 0) sweep -= 2 * Math.PI;
	const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6));
	const each = sweep / pieces;
	const reach = (4 / 3) * Math.tan(each / 4);
	const on = (x: number, y: number): Point => [
		cx + cos * rx * x - sin * ry * y,
		cy + sin * rx * x + cos * ry * y
	];
	return Array.from({ length: pieces }, (_, index): Curve => {
		const [from, to] = [start + index * each, start + (index + 1) * each];
		const [fc, fs, tc, ts] = [Math.cos(from), Math.sin(from), Math.cos(to), Math.sin(to)];
		const end: Point = index === pieces - 1 ? [x2, y2] : on(tc, ts);
		return [
			...on(fc - reach * fs, fs + reach * fc),
			...on(tc + reach * ts, ts - reach * tc),
			...end
		];
	});
}
