import type { Book } from '../book.ts';
import { cutAt, heightOf, type Atom, type Group } from './atom.ts';
import type { Design } from './design.ts';
import type { Press } from './press.ts';

/** Where on the pages of a book one is. */
export interface Flow {
	readonly press: Press;
	readonly design: Design;
	readonly book: Book;
	/** From the top of the page. */
	at: number;
	/** Pages begun; the cover is the first. */
	pages: number;
	/** Panels laid. */
	panels: number;
}

export function turnPage(flow: Flow): void {
	fillPage(flow);
	flow.press.newPage();
	flow.pages += 1;
	flow.press.decoration(() => flow.design.ground(flow.press, flow.pages));
	flow.at = flow.design.margin.top;
}

/** Where much of a page is left, something is drawn there. */
export function fillPage(flow: Flow): void {
	const { press, design, pages } = flow;
	const height = roomLeft(flow);
	if (pages < 2 || !design.rest || height < 130) return;
	const { side } = design.margin;
	const place = { start: side, top: flow.at, width: press.width - 2 * side, height };
	press.decoration(() => design.rest?.(press, place, pages));
}

/** Room left on this page. */
export function roomLeft({ press, design, at }: Flow): number {
	return press.height - design.margin.bottom - at;
}

/** Lays a group on its panel; where it does not fit, on a page of its own, or on as many as it needs. */
export function setGroup(flow: Flow, group: Group, isFirst = false): void {
	const { design, press } = flow;
	const { padding, gap, margin } = design;
	const whole = press.height - margin.top - margin.bottom - 2 * padding;
	let rest = group;
	while (rest.length > 0) {
		const room = roomLeft(flow) - 2 * padding;
		const fits = heightOf(rest) <= room;
		// What fits on one page is not cut where little is left of this one.
		// But the first stays below the head of its chapter, which would else stand alone.
		const mayMove = flow.at > margin.top + 1 && !(isFirst && rest === group);
		if (!fits && mayMove && heightOf(rest) <= whole) turnPage(flow);
		const [here, later] = cutAt(rest, roomLeft(flow) - 2 * padding);
		if (here.length === 0) {
			if (flow.at <= margin.top + 1) {
				lay(flow, rest.slice(0, 1));
				rest = rest.slice(1);
				continue;
			}
			turnPage(flow);
			continue;
		}
		lay(flow, here);
		flow.at += gap;
		rest = later;
		if (rest.length > 0) turnPage(flow);
	}
}

function lay(flow: Flow, atoms: readonly Atom[]): void {
	const { press, design } = flow;
	const { padding, margin } = design;
	const height = heightOf(atoms) + 2 * padding;
	const place = { start: margin.side, top: flow.at, width: press.width - 2 * margin.side, height };
	press.decoration(() => design.panel(press, place, flow.panels));
	flow.panels += 1;
	let top = flow.at + padding;
	for (const atom of atoms) {
		atom.draw(top);
		top += atom.height;
	}
	flow.at += height;
}
