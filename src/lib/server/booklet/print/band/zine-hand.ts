import type { Place, Press } from '../page/press.ts';
import type { Style } from '../text/setter.ts';

export const ink = '#141414';
export const paper = '#fffdf7';
/** The letters of the zine of 12 to 15. */
export const letters = (size: number, bold = false, colour = ink): Style => ({
	hand: { family: 'atkinson-hyperlegible-next', bold },
	size,
	leading: size * 1.42,
	colour
});
/** Its headings. */
export const loud = (size: number, colour = ink): Style => ({
	hand: { family: 'bricolage-grotesque', bold: true },
	size,
	leading: size * 1.02,
	colour
});

/** Dots of a cheap copier, larger towards a corner. */
export const dots = (side: number) =>
	`<svg viewBox="0 0 ${side} ${side}"><pattern id="d" width="8" height="8" patternTransform="rotate(45)"><circle cx="4" cy="4" r="1.7" fill="${ink}"/></pattern><path fill="url(#d)" d="M0 0H${side}V${side}C${side * 0.8} ${side * 0.4} ${side * 0.5} ${side * 0.3} 0 0z"/></svg>`;

/** A block with a hard shadow, as cut out and stuck on. */
export function slab(press: Press, place: Place, fill: string, drop = 4): void {
	const { document } = press;
	const x = press.left(place);
	document.rect(x + drop, place.top + drop, place.width, place.height).fill(ink);
	document.rect(x, place.top, place.width, place.height).fill(fill);
	document.rect(x, place.top, place.width, place.height).lineWidth(1.6).stroke(ink);
}
