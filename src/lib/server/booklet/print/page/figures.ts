import type { Drawing } from '#lib/instruments/engine/drawing.ts';
import { sheet } from '#lib/instruments/engine/sheet.ts';
import type { AvatarChoices } from '#lib/ui/art/avatar/looks.ts';
import { avatarSvg } from '../art/avatar.ts';
import { STICKER, strokesSvg } from '../art/drawing.ts';
import { stickerPicture } from '../art/pictures.ts';
import type { Atom } from './atom.ts';
import { blank, elementIn, wordAtoms, type Desk } from './desk.ts';
import type { Place, Press } from './press.ts';

/** A drawing on its sheet: strokes as lines, stickers as they are drawn, nothing over its edge. */
export function drawingAtoms(desk: Desk, drawing: Drawing, alt: string): readonly Atom[] {
	const { press, design, section, highest } = desk;
	const width = Math.min(desk.width, (highest * sheet.width) / sheet.height);
	const height = (width * sheet.height) / sheet.width;
	const figure = elementIn(press, section, 'Figure', { alt });
	const start = desk.start + (desk.width - width) / 2;
	const strokes = `<svg viewBox="0 0 ${sheet.width} ${sheet.height}">${strokesSvg(drawing)}</svg>`;
	return [
		{
			height,
			draw: (top) => {
				const place = { start, top, width, height };
				press.content(figure, 'Figure', () => {
					framed(press, place, design.frame, '#fffefb', () => {
						press.picture(strokes, place, 'stretch');
						const unit = width / sheet.width;
						for (const { id, x, y } of drawing.stickers) {
							const at = press.left(place) + (x - STICKER / 2) * unit;
							const side = STICKER * unit;
							const from = press.direction === 'rtl' ? press.width - at - side : at;
							press.picture(stickerPicture(id), {
								start: from,
								top: top + (y - STICKER / 2) * unit,
								width: side,
								height: side
							});
						}
					});
				});
				figure.end();
			}
		},
		blank(6)
	];
}

/** A photo as it was taken, and what was written beside it. */
export function photoAtoms(
	desk: Desk,
	{ file, caption, alt }: { readonly file: string; readonly caption: string; readonly alt: string }
): readonly Atom[] {
	const { press, design, section, book, highest } = desk;
	const image = press.image(book.photo(file));
	if (!image) {
		const words = caption || alt;
		return wordAtoms({ desk, parent: section, tag: 'P', words, style: design.said });
	}
	const scale = Math.min(desk.width / image.width, highest / image.height, 1.2);
	const [width, height] = [image.width * scale, image.height * scale];
	const figure = elementIn(press, section, 'Figure', { alt });
	const place = { start: desk.start + (desk.width - width) / 2, width, height };
	const below = caption
		? wordAtoms({ desk, parent: section, tag: 'Caption', words: caption, style: design.said })
		: [];
	return [
		{
			height: height + 6,
			...(caption ? { staysWithNext: true } : {}),
			draw: (top) => {
				press.content(figure, 'Figure', () =>
					framed(press, { ...place, top }, design.frame, '#ffffff', () =>
						press.document.image(image as unknown as Buffer, press.left(place), top, {
							width,
							height
						})
					)
				);
				figure.end();
			}
		},
		...below,
		blank(6)
	];
}

/** The face that a child made, round. */
export function avatarAtoms(desk: Desk, choices: AvatarChoices, alt: string): readonly Atom[] {
	const { press, section } = desk;
	const side = Math.min(desk.width * 0.6, 130);
	const figure = elementIn(press, section, 'Figure', { alt });
	const start = desk.start + (desk.width - side) / 2;
	return [
		{
			height: side + 8,
			draw: (top) => {
				press.content(figure, 'Figure', () =>
					roundAvatar(press, { start, top, width: side, height: side }, choices)
				);
				figure.end();
			}
		}
	];
}

/** Draws an avatar cut round. */
export function roundAvatar(press: Press, place: Place, choices: AvatarChoices): void {
	const { document } = press;
	const r = place.width / 2;
	document.save();
	document.circle(press.left(place) + r, place.top + r, r).clip();
	press.picture(avatarSvg(choices), place);
	document.restore();
}

/** A sheet with a rim; what is drawn on it ends at its edge. */
function framed(press: Press, place: Place, rim: string, ground: string, drawn: () => void): void {
	const { document } = press;
	const x = press.left(place);
	document.roundedRect(x, place.top, place.width, place.height, 6).fill(ground);
	document.save();
	document.roundedRect(x, place.top, place.width, place.height, 6).clip();
	drawn();
	document.restore();
	document.lineWidth(1.2).roundedRect(x, place.top, place.width, place.height, 6).stroke(rim);
}
