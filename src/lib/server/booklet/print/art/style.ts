import { numberIn, type Node } from './xml.ts';

/** What an element hands on to those inside it. */
export interface Style {
	readonly fill: string;
	readonly stroke: string;
	readonly width: number;
	readonly cap: 0 | 1 | 2;
	readonly join: 0 | 1 | 2;
	readonly evenOdd: boolean;
	readonly dash: readonly number[];
	readonly fillOpacity: number;
	readonly strokeOpacity: number;
}

export const plain: Style = {
	fill: '#000',
	stroke: 'none',
	width: 1,
	cap: 0,
	join: 0,
	evenOdd: false,
	dash: [],
	fillOpacity: 1,
	strokeOpacity: 1
};

const caps: Readonly<Record<string, Style['cap']>> = { butt: 0, round: 1, square: 2 };
const joins: Readonly<Record<string, Style['join']>> = { miter: 0, round: 1, bevel: 2 };

/** The style inside an element: what it says, and else what stood around it. */
export function styleIn({ at }: Node, around: Style): Style {
	return {
		fill: at['fill'] ?? around.fill,
		stroke: at['stroke'] ?? around.stroke,
		width: numberIn(at['stroke-width'], around.width),
		cap: caps[at['stroke-linecap'] ?? ''] ?? around.cap,
		join: joins[at['stroke-linejoin'] ?? ''] ?? around.join,
		evenOdd: at['fill-rule'] ? at['fill-rule'] === 'evenodd' : around.evenOdd,
		dash: at['stroke-dasharray']?.split(/[\s,]+/).map(Number) ?? around.dash,
		fillOpacity: numberIn(at['fill-opacity'], around.fillOpacity),
		strokeOpacity: numberIn(at['stroke-opacity'], around.strokeOpacity)
	};
}

/** Red, green and blue from 0 to 1, of `#rgb` or `#rrggbb`; black for anything else. */
export function rgb(colour: string): readonly [number, number, number] {
	const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
	const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
	const parts = short ? short.slice(1).map((one) => one + one) : long?.slice(1);
	const [r = 0, g = 0, b = 0] = (parts ?? []).map((one) => Number.parseInt(one, 16) / 255);
	return [r, g, b];
}
