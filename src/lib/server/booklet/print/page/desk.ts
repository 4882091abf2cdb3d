import type { Book } from '../book.ts';
import type { Atom } from './atom.ts';
import type { Design } from './design.ts';
import type { Element, Press } from './press.ts';
import type { Direction } from '../text/direction.ts';
import { roomOf, type Style } from '../text/setter.ts';

/** What a part of a page is laid out with: its column, and the element its own go into. */
export interface Desk {
	readonly press: Press;
	readonly design: Design;
	readonly book: Book;
	readonly section: Element;
	readonly start: number;
	readonly width: number;
	/** The highest a drawing or a photo is shown here. */
	readonly highest: number;
}

/** An element inside another. `actual`: what it says where letters alone would tell it wrongly. */
export function elementIn(
	press: Press,
	parent: Element,
	tag: string,
	options: { readonly alt?: string; readonly actual?: string } = {}
): Element {
	const element = press.document.struct(tag, options);
	parent.add(element);
	return element;
}

/** Letters whose order on the page is not the order they are read in, or that no type at hand may have. */
const TOLD = /[^\u0000-\u024f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20bf]/u;

interface Worded {
	readonly desk: Desk;
	readonly parent: Element;
	readonly tag: string;
	readonly words: string;
	readonly style: Style;
	readonly direction?: Direction | 'auto';
	/** Further in than the column. */
	readonly indent?: number;
	readonly staysWithNext?: boolean;
	/** Drawn beside the first line, on the side where it begins. */
	readonly beside?: (top: number, begins: Direction) => void;
}

/** Words as lines of one element, which ends with the last of them. */
export function wordAtoms(given: Worded): readonly Atom[] {
	const { desk, parent, tag, words, style, direction = 'auto', indent = 0 } = given;
	const { press } = desk;
	const width = desk.width - indent;
	const lines = press.words.lines(words, style, width, direction);
	const begins = lines[0]?.direction ?? press.direction;
	const place = { start: desk.start + (begins === press.direction ? indent : 0), width };
	const element = elementIn(press, parent, tag, TOLD.test(words) ? { actual: words } : {});
	return lines.map((line, index) => ({
		height: roomOf(line, style),
		...(given.staysWithNext ? { staysWithNext: true } : {}),
		draw: (top) => {
			if (index === 0) given.beside?.(top, begins);
			if (line.pieces.length > 0) {
				press.content(element, tag, () => press.line(line, style, { ...place, top }));
			}
			if (index === lines.length - 1) element.end();
		}
	}));
}

/** Room that nothing stands in. */
export function blank(height: number): Atom {
	return { height, isRoom: true, draw: () => undefined };
}
