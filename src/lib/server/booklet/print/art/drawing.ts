import type { Drawing } from '#lib/instruments/engine/drawing.ts';
import { sheet } from '#lib/instruments/engine/sheet.ts';
import { strokePath } from '#lib/ui/form/drawing-path.ts';
import { artText } from './pictures.ts';

/** The colours of the pens, as the sheet on the screen has them (ui/form/DrawingView). */
const pens = [
	'#1d1a17',
	'#d1342b',
	'#e97b16',
	'#f0c419',
	'#2e8b45',
	'#2467b3',
	'#7c3fa3',
	'#7a4a25'
] as const;

/** The side of a sticker in units of the sheet. */
export const STICKER = 130;

/** The strokes of a drawing as SVG elements. */
export function strokesSvg({ strokes }: Drawing): string {
	const lines = strokes.map(
		({ pen, width, points }) =>
			`<path d="${strokePath(points)}" fill="none" stroke="${pens[pen] ?? pens[0]}" stroke-width="${width}"/>`
	);
	return `<g stroke-linecap="round" stroke-linejoin="round">${lines.join('')}</g>`;
}

const OPENING = /<svg[^>]*viewBox="([^"]*)"[^>]*>/;

/** A whole drawing as an SVG file that needs nothing else: stickers are drawn into it. */
export function drawingSvg(drawing: Drawing): string {
	const stickers = drawing.stickers.map(({ id, x, y }, at) => {
		const inside = artText(`pictures/sticker/${id}`)
			.replace(/ id="/g, ` id="s${at}-`)
			.replace(/url\(#/g, `url(#s${at}-`)
			.replace(/href="#/g, `href="#s${at}-`);
		const box = `x="${x - STICKER / 2}" y="${y - STICKER / 2}" width="${STICKER}" height="${STICKER}"`;
		return inside.replace(
			OPENING,
			`<svg ${box} viewBox="$1" stroke-linecap="round" stroke-linejoin="round">`
		);
	});
	const { width, height } = sheet;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
		`<rect width="${width}" height="${height}" fill="#fffefb"/>`,
		`${strokesSvg(drawing)}${stickers.join('')}</svg>\n`
	].join('');
}
