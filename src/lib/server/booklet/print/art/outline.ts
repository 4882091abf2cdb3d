import { curvesOfArc } from './arc.ts';
import { n, pathOperators } from './path.ts';
import { numberIn, type Node } from './xml.ts';

const known = new WeakMap<Node, string>();

/** The outline of a shape as PDF path operators, worked out once; empty for what is no shape. */
export function outlineOf(node: Node): string {
	const found = known.get(node);
	if (found !== undefined) return found;
	const made = outlined(node);
	known.set(node, made);
	return made;
}

function outlined({ tag, at }: Node): string {
	switch (tag) {
		case 'path':
			return pathOperators(at['d'] ?? '');
		case 'circle': {
			const r = numberIn(at['r']);
			return oval(numberIn(at['cx']), numberIn(at['cy']), r, r);
		}
		case 'ellipse':
			return oval(numberIn(at['cx']), numberIn(at['cy']), numberIn(at['rx']), numberIn(at['ry']));
		case 'rect':
			return box(at);
		default:
			return '';
	}
}

function oval(cx: number, cy: number, rx: number, ry: number): string {
	const right = [cx + rx, cy] as const;
	const left = [cx - rx, cy] as const;
	const curves = [
		...curvesOfArc(right, [rx, ry], 0, false, true, left),
		...curvesOfArc(left, [rx, ry], 0, false, true, right)
	];
	const drawn = curves.map((one) => `${one.map(n).join(' ')} c`);
	return [`${right.map(n).join(' ')} m`, ...drawn, 'h'].join('\n');
}

function box(at: Node['at']): string {
	const [x, y] = [numberIn(at['x']), numberIn(at['y'])];
	const [width, height] = [numberIn(at['width']), numberIn(at['height'])];
	const given = numberIn(at['rx'], numberIn(at['ry']));
	const r = Math.min(given, width / 2, height / 2);
	if (r <= 0) return `${[x, y, width, height].map(n).join(' ')} re`;
	return pathOperators(
		`M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`
	);
}
