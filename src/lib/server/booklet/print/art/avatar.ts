import { layersOf } from '#lib/ui/art/avatar/layers.ts';
import { looksOf, type AvatarChoices } from '#lib/ui/art/avatar/looks.ts';
import { paintsOf } from '#lib/ui/art/avatar/paint.ts';

/** A child's avatar as SVG, on its square sheet of 200; whoever draws it cuts it round. */
export function avatarSvg(choices: AvatarChoices): string {
	const looks = looksOf(choices);
	const paint = paintsOf(looks);
	const layers = layersOf(looks).map(({ shapes, up }) => {
		const drawn = shapes.map(({ d, fill, stroke, width }) => {
			const line = stroke ? ` stroke="${paint(stroke)}" stroke-width="${width ?? 1}"` : '';
			return `<path d="${d}" fill="${fill ? paint(fill) : 'none'}"${line}/>`;
		});
		return `<g transform="translate(0 ${-(up ?? 0)})">${drawn.join('')}</g>`;
	});
	return [
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="400" height="400"',
		' stroke-linecap="round" stroke-linejoin="round" fill-rule="evenodd">',
		`${layers.join('')}</svg>`
	].join('');
}
