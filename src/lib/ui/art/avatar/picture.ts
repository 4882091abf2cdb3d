import type { AvatarPart } from '#lib/instruments/avatar-looks.ts';
import { layersOf } from './layers.ts';
import { looksOf, type AvatarChoices } from './looks.ts';
import { paintsOf } from './paint.ts';
import type { Layer } from './layers.ts';
import type { Paint, Shape } from './shape.ts';

/** A round window on the sheet. */
type View = { readonly x: number; readonly y: number; readonly r: number };

const whole: View = { x: 100, y: 100, r: 100 };
const face: View = { x: 100, y: 104, r: 56 };
const bust: View = { x: 100, y: 128, r: 71 };

/** What a look is shown on, where nobody's own face does not show it well. */
const shownOn: Partial<Record<AvatarPart, AvatarChoices>> = {
	hair: { 'hair-colour': ['dark-brown'] },
	'hair-colour': { hair: ['wavy'] },
	headwear: { 'hair-colour': ['dark-brown'], colour: ['teal'] },
	extras: { 'hair-colour': ['dark-brown'] },
	top: { colour: ['teal'] }
};

function viewOf(part: AvatarPart, look: string): View {
	if (part === 'extras') return look === 'wheelchair' ? whole : face;
	return part === 'top' || part === 'colour' ? bust : whole;
}

/** The picture of one look of a part, as an SVG file: for the form in which it is picked. */
export function pictureOf(part: AvatarPart, look: string): string {
	const looks = looksOf({ ...shownOn[part], [part]: [look] });
	const paint = paintsOf(looks);
	const { x, y, r } = viewOf(part, look);
	const drawn = layersOf(looks).map((layer) => layerIn(layer, paint));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x - r} ${y - r} ${2 * r} ${2 * r}"`,
		' width="160" height="160" stroke-linecap="round" stroke-linejoin="round" fill-rule="evenodd">',
		`<clipPath id="c"><circle cx="${x}" cy="${y}" r="${r}"/></clipPath>`,
		`<g clip-path="url(#c)">${drawn.join('')}</g></svg>\n`
	].join('');
}

function layerIn({ shapes, up }: Layer, paint: (paint: Paint) => string): string {
	const paths = shapes.map((shape) => pathIn(shape, paint)).join('');
	return up ? `<g transform="translate(0 -${up})">${paths}</g>` : paths;
}

function pathIn({ d, fill, stroke, width }: Shape, paint: (paint: Paint) => string): string {
	const line = stroke ? ` stroke="${paint(stroke)}" stroke-width="${width}"` : '';
	return `<path d="${d}" fill="${fill ? paint(fill) : 'none'}"${line}/>`;
}
