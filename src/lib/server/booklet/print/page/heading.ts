import { elementIn } from './desk.ts';
import type { Element, Place, Press } from './press.ts';
import { roomOfAll, type Style } from '../text/setter.ts';

export interface Heading {
	readonly tag: 'H1' | 'H2' | 'P';
	readonly words: string;
	readonly style: Style;
	readonly place: Omit<Place, 'height'>;
	readonly middle?: boolean;
	/** A title as long as a child's fancy gets smaller until it stands on so many lines. */
	readonly mostLines?: number;
	/** Nor is it ever higher than this. */
	readonly mostHeight?: number;
}

/** How a heading comes out: at what size, and how high. */
export function measured(
	press: Press,
	{ words, style, place, mostLines = 9, mostHeight = press.height }: Heading
) {
	let set = style;
	let lines = press.words.lines(words, set, place.width, press.direction);
	const isTooBig = () => lines.length > mostLines || roomOfAll(lines, set) > mostHeight;
	while (isTooBig() && set.size > 11) {
		set = { ...set, size: set.size * 0.9, leading: set.leading * 0.9 };
		lines = press.words.lines(words, set, place.width, press.direction);
	}
	const widest = Math.max(...lines.map(({ width }) => width));
	return { lines, style: set, height: roomOfAll(lines, set), widest };
}

/** Sets a heading; gives where what follows it begins. */
export function setHeading(press: Press, parent: Element, heading: Heading): number {
	const { tag, words, place, middle } = heading;
	const { lines, style, height } = measured(press, heading);
	const isTold = /[^\u0000-\u024f]/u.test(words);
	const element = elementIn(press, parent, tag, isTold ? { actual: words } : {});
	press.content(element, tag, () => press.lines(lines, style, place, middle));
	element.end();
	return place.top + height;
}

/** Words that only decorate, such as the number of a page. */
export function decorate(
	press: Press,
	words: string,
	style: Style,
	place: Omit<Place, 'height'>
): void {
	for (const line of press.words.lines(words, style, place.width, 'ltr')) {
		press.line(line, style, place, true);
	}
}

/** The face on a cover. */
export function coverFace(press: Press, parent: Element, alt: string, drawn: () => void): void {
	const figure = elementIn(press, parent, 'Figure', { alt });
	press.content(figure, 'Figure', drawn);
	figure.end();
}
