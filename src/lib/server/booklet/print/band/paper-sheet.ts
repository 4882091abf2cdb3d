import { artFile } from '../art/pictures.ts';
import type { Place, Press } from '../page/press.ts';
import type { Style } from '../text/setter.ts';

const ink = '#3a2016';

/** The letters of the picture book of 4 to 7. */
export const letters = (size: number, bold = false, colour = ink): Style => ({
	hand: { family: 'andika', bold },
	size,
	leading: size * 1.4,
	colour
});

/** A paper with cut edges; its picture has a rim of its own around it. */
export function sheet(press: Press, name: string, { start, top, width, height }: Place): void {
	const grown = { start: start - width * 0.045, top: top - height * 0.066 };
	const box = { ...grown, width: width * 1.09, height: height * 1.13 };
	press.picture(artFile(`4-7/${name}`), box, 'stretch');
}
