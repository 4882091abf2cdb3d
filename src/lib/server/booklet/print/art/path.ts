import { curvesOfArc } from './arc.ts';

/** A number as PDF wants it: no exponent, no more digits than anybody sees. */
export function n(value: number): string {
	const text = value.toFixed(3);
	return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

const TOKEN = /[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g;
const ARC_FLAGS = /([aA])([^a-zA-Z]*)/g;
const takes: Readonly<Record<string, number>> = {
	M: 2,
	L: 2,
	H: 1,
	V: 1,
	C: 6,
	S: 4,
	Q: 4,
	T: 2,
	A: 7,
	Z: 0
};

interface Pen {
	x: number;
	y: number;
	startX: number;
	startY: number;
	/** Where the last curve pulled to, for a smooth one after it. */
	pull: readonly [number, number] | null;
	last: string;
}

/** The data of an SVG path as PDF's own path operators. */
export function pathOperators(d: string): string {
	const tokens = spaced(d).match(TOKEN) ?? [];
	const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, pull: null, last: '' };
	const out: string[] = [];
	let at = 0;
	let command = '';
	while (at < tokens.length) {
		const token = tokens[at] ?? '';
		if (/[a-zA-Z]/.test(token)) {
			command = token;
			at += 1;
		} else if (command === 'M') command = 'L';
		else if (command === 'm') command = 'l';
		const count = takes[command.toUpperCase()];
		if (count === undefined) break;
		const given = tokens.slice(at, at + count).map(Number);
		if (given.length < count) break;
		at += count;
		out.push(step(pen, command, given));
		if (count === 0 && !/[a-zA-Z]/.test(tokens[at] ?? 'z')) break;
	}
	return out.join('\n');
}

/** An arc's two flags may stand without a space before what follows them. */
function spaced(d: string): string {
	return d.replace(ARC_FLAGS, (_, letter: string, rest: string) => {
		const part =
			/([-+]?(?:\d+\.?\d*|\.\d+))[\s,]*([-+]?(?:\d+\.?\d*|\.\d+))[\s,]*([-+]?(?:\d+\.?\d*|\.\d+))[\s,]*([01])[\s,]*([01])[\s,]*([-+]?(?:\d+\.?\d*|\.\d+))[\s,]*([-+]?(?:\d+\.?\d*|\.\d+))/g;
		return letter + rest.replace(part, ' $1 $2 $3 $4 $5 $6 $7 ');
	});
}

function step(pen: Pen, command: string, given: readonly number[]): string {
	const kind = command.toUpperCase();
	const isRelative = command !== kind;
	const at = (index: number, axis: 'x' | 'y') => (given[index] ?? 0) + (isRelative ? pen[axis] : 0);
	const pull = pen.pull;
	const smooth = (kinds: string): [number, number] =>
		pull && kinds.includes(pen.last) ? [2 * pen.x - pull[0], 2 * pen.y - pull[1]] : [pen.x, pen.y];
	pen.pull = null;
	const moved = (x: number, y: number, said: string): string => {
		pen.x = x;
		pen.y = y;
		pen.last = kind;
		return said;
	};
	const curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) =>
		moved(x, y, `${[x1, y1, x2, y2, x, y].map(n).join(' ')} c`);
	const bend = (cx: number, cy: number, x: number, y: number): string => {
		pen.pull = [cx, cy];
		const from = (a: number, c: number) => a + (2 / 3) * (c - a);
		return curve(from(pen.x, cx), from(pen.y, cy), from(x, cx), from(y, cy), x, y);
	};
	switch (kind) {
		case 'M': {
			const [x, y] = [at(0, 'x'), at(1, 'y')];
			pen.startX = x;
			pen.startY = y;
			return moved(x, y, `${n(x)} ${n(y)} m`);
		}
		case 'H':
			return moved(at(0, 'x'), pen.y, `${n(at(0, 'x'))} ${n(pen.y)} l`);
		case 'V':
			return moved(pen.x, at(0, 'y'), `${n(pen.x)} ${n(at(0, 'y'))} l`);
		case 'L':
			return moved(at(0, 'x'), at(1, 'y'), `${n(at(0, 'x'))} ${n(at(1, 'y'))} l`);
		case 'C':
			pen.pull = [at(2, 'x'), at(3, 'y')];
			return curve(at(0, 'x'), at(1, 'y'), at(2, 'x'), at(3, 'y'), at(4, 'x'), at(5, 'y'));
		case 'S': {
			const [x1, y1] = smooth('CS');
			pen.pull = [at(0, 'x'), at(1, 'y')];
			return curve(x1, y1, at(0, 'x'), at(1, 'y'), at(2, 'x'), at(3, 'y'));
		}
		case 'Q':
			return bend(at(0, 'x'), at(1, 'y'), at(2, 'x'), at(3, 'y'));
		case 'T': {
			const [cx, cy] = smooth('QT');
			return bend(cx, cy, at(0, 'x'), at(1, 'y'));
		}
		case 'A': {
			const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = given;
			const [x, y] = [at(5, 'x'), at(6, 'y')];
			const curves = curvesOfArc([pen.x, pen.y], [rx, ry], turn, !!large, !!sweep, [x, y]);
			return moved(x, y, curves.map((one) => `${one.map(n).join(' ')} c`).join('\n'));
		}
		default:
			return moved(pen.startX, pen.startY, 'h');
	}
}
