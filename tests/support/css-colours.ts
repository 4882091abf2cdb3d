/** Red, green and blue, each from 0 to 1. */
type Colour = readonly [number, number, number];
export type Tokens = ReadonlyMap<string, string>;

/** The custom properties that a stylesheet sets where its selector holds exactly `selector`. */
export function tokensAt(css: string, selector: string): Tokens {
	const found = new Map<string, string>();
	const plain = css.replace(/\/\*.*?\*\//gs, '');
	for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]+)\{(?=([^{}]*))/g)) {
		const all = selectors.split(';').at(-1) ?? '';
		if (!all.split(',').some((one) => one.trim() === selector)) continue;
		for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]*);/g)) {
			found.set(name, value.replace(/\s+/g, ' ').trim());
		}
	}
	return found;
}

/**
 * The colour a token has by day or by night: hex, var(), light-dark() and color-mix() of two in sRGB.
 * @throws Error for a colour written otherwise, or one that is not set.
 */
export function colourOf(tokens: Tokens, name: string, night: boolean): Colour {
	const value = tokens.get(name);
	if (value === undefined) throw new Error(`${name} is not set`);
	return valueOf(tokens, value, night);
}

function valueOf(tokens: Tokens, value: string, night: boolean): Colour {
	const [, fn, inside = ''] = /^([\w-]+)\((.*)\)$/.exec(value) ?? [];
	if (fn === 'var') return colourOf(tokens, inside, night);
	const args = argumentsOf(inside);
	if (fn === 'light-dark') return valueOf(tokens, args[night ? 1 : 0] ?? '', night);
	if (fn === 'color-mix') {
		const [, mixed = '', share = '50'] = /^(.*?)(?: (\d+)%)?$/.exec(args[1] ?? '') ?? [];
		const part = Number(share) / 100;
		const one = valueOf(tokens, mixed, night);
		const other = valueOf(tokens, args[2] ?? '', night);
		const mix = (at: 0 | 1 | 2) => one[at] * part + other[at] * (1 - part);
		return [mix(0), mix(1), mix(2)];
	}
	const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1];
	if (!hex) throw new Error(`What colour is ${value}?`);
	const long = hex.length === 6 ? hex : [...hex].map((one) => one + one).join('');
	const part = (at: number) => Number.parseInt(long.slice(at, at + 2), 16) / 255;
	return [part(0), part(2), part(4)];
}

function argumentsOf(inside: string): string[] {
	let depth = 0;
	const args = [''];
	for (const sign of inside) {
		if (sign === '(') depth += 1;
		if (sign === ')') depth -= 1;
		if (sign === ',' && depth === 0) args.push('');
		else args[args.length - 1] += sign;
	}
	return args.map((one) => one.trim());
}

/** How far two colours stand apart, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastOf(one: Colour, other: Colour): number {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
	const [red = 0, green = 0, blue = 0] = colour.map((part) =>
		part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
