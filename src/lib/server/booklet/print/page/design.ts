import type { Book } from '../book.ts';
import type { Chapter } from '../../keep/chapter.ts';
import type { Style } from '../text/setter.ts';
import type { Element, Place, Press } from './press.ts';

/** How the pages of one age band look. All measures are points (72 to the inch). */
export interface Design {
	readonly size: readonly [number, number];
	/** From the page's edges to what stands on it. */
	readonly margin: { readonly top: number; readonly bottom: number; readonly side: number };
	/** From a panel's edge to what stands in it, and from one panel to the next. */
	readonly padding: number;
	readonly gap: number;
	readonly question: Style;
	readonly said: Style;
	readonly note: Style;
	readonly part: Style;
	/** Side of a picture of an answer, and the room of its words. */
	readonly picture: { readonly side: number; readonly cell: number; readonly caption: Style };
	/** The highest a drawing or a photo is shown; and below the head of a chapter. */
	readonly highest: number;
	readonly highestFirst: number;
	/** Around drawings and photos. */
	readonly frame: string;
	readonly bullet: string;
	/** The cover: what is said of the book goes into the element. */
	cover(press: Press, book: Book, element: Element): void;
	/** What lies under everything on a page; only decoration. */
	ground(press: Press, number: number): void;
	/** Whether chapters follow each other on a page; else each begins one. */
	readonly goesOn: boolean;
	/** The head of a chapter, from here down; gives where what stands in it begins. */
	opening(press: Press, chapter: Chapter, number: number, element: Element, top: number): number;
	/** What is drawn where much of a page is left. */
	rest?(press: Press, place: Place, number: number): void;
	/** What lies under a part of a page. */
	panel(press: Press, place: Place, number: number): void;
}
