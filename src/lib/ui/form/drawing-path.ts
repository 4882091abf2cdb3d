/**
 * A stroke's flat points as the data of an SVG path, in the same units: through the middles between
 * points, bent by the points, so that a quick hand looks round. One point is a dot.
 */
export function strokePath(points: readonly number[]): string {
	const [x = 0, y = 0] = points;
	if (points.length < 4) return `M${x} ${y}h0`;
	let path = `M${x} ${y}`;
	for (let at = 2; at + 3 < points.length; at += 2) {
		const [cx = 0, cy = 0, nx = 0, ny = 0] = points.slice(at, at + 4);
		path += `Q${cx} ${cy} ${(cx + nx) / 2} ${(cy + ny) / 2}`;
	}
	return `${path}L${points.at(-2) ?? x} ${points.at(-1) ?? y}`;
}
