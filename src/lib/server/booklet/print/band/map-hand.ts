import type { Place, Press } from '../page/press.ts';
import type { Style } from '../text/setter.ts';

export const ink = '#1f2b4d';
/** The letters of the map book of 8 to 11. */
export const letters = (size: number, bold = false, colour = ink): Style => ({
	hand: { family: 'andika', bold },
	size,
	leading: size * 1.42,
	colour
});
/** Its headings. */
export const title = (size: number): Style => ({
	hand: { family: 'bricolage-grotesque', bold: true },
	size,
	leading: size * 1.14,
	colour: ink
});

/** A card drawn by hand: its colour slipped a little beside its lines. */
export function card(press: Press, place: Place, colour: string): void {
	const { document } = press;
	const { top, width, height } = place;
	const x = press.left(place);
	const outline = (dx: number, dy: number) =>
		document
			.moveTo(x + dx + 9, top + dy + 1)
			.lineTo(x + dx + width - 12, top + dy - 1)
			.quadraticCurveTo(x + dx + width + 1, top + dy, x + dx + width, top + dy + 12)
			.lineTo(x + dx + width - 1, top + dy + height - 10)
			.quadraticCurveTo(
				x + dx + width,
				top + dy + height + 1,
				x + dx + width - 11,
				top + dy + height
			)
			.lineTo(x + dx + 10, top + dy + height + 1)
			.quadraticCurveTo(x + dx - 1, top + dy + height, x + dx, top + dy + height - 11)
			.lineTo(x + dx + 1, top + dy + 10)
			.quadraticCurveTo(x + dx, top + dy, x + dx + 9, top + dy + 1)
			.closePath();
	outline(4, 4).fill(colour);
	outline(0, 0).fill('#fffdf4');
	outline(0, 0).lineWidth(2).lineJoin('round').stroke(ink);
}
