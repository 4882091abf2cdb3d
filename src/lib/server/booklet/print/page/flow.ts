import { setImmediate } from 'node:timers/promises';
import type { Block, Chapter } from '../../keep/chapter.ts';
import type { Book } from '../book.ts';
import { cutAt, heightOf, type Atom, type Group } from './atom.ts';
import type { Desk } from './desk.ts';
import type { Design } from './design.ts';
import { avatarAtoms, drawingAtoms, photoAtoms } from './figures.ts';
import type { Element, Press } from './press.ts';
import {
	dayAtoms,
	listAtoms,
	noteAtoms,
	partAtoms,
	pictureAtoms,
	questionAtoms,
	saidAtoms
} from './worded.ts';

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

/** Sets a chapter: its head on a page of its own or below the last, and all that stands in it. */
export async function setChapter(
	flow: Flow,
	chapter: Chapter,
	number: number,
	section: Element
): Promise<void> {
	const { design, press, book } = flow;
	if (!design.goesOn || flow.pages < 2 || roomLeft(flow) < press.height * 0.3) turnPage(flow);
	press.document.outline.addItem(chapter.title);
	flow.at = design.opening(press, chapter, number, section, flow.at);
	const inset = design.margin.side + design.padding;
	const whole = { press, design, book, section, start: inset, width: press.width - 2 * inset };
	const desk = { ...whole, highest: design.highest };
	const groups = groupsOf(chapter.blocks);
	const laidOut = (at: number): Group => {
		// The first stands below the head of its chapter.
		const here = at === 0 ? { ...desk, highest: design.highestFirst } : desk;
		return (groups[at] ?? []).flatMap((one) => atomsOf(here, one));
	};
	// Others get their turn before each; long words take a while.
	await setImmediate();
	let group = laidOut(0);
	for (const at of groups.keys()) {
		await setImmediate();
		const next = laidOut(at + 1);
		const isNextLast = at + 2 === groups.length && chapter.recordings.length === 0;
		if (at > 0 && isNextLast && leavesAlone(flow, group, next)) turnPage(flow);
		setGroup(flow, group, at === 0);
		group = next;
	}
	if (chapter.recordings.length > 0) {
		const said = chapter.recordings.map(({ words }) => words);
		setGroup(flow, [...questionAtoms(desk, book.recordingsTitle), ...listAtoms(desk, said)]);
	}
}

/** Would the last of a chapter, a little thing, stand on a page of its own, and need not? */
function leavesAlone(flow: Flow, group: Group, last: Group): boolean {
	const { padding, gap, margin } = flow.design;
	const [here, there] = [heightOf(group) + 2 * padding, heightOf(last) + 2 * padding];
	const whole = flow.press.height - margin.top - margin.bottom;
	const room = roomLeft(flow);
	const isCut = here <= room && here + gap + there > room;
	return isCut && there < whole * 0.35 && here + gap + there <= whole;
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

/** A question and what was said to it belong together. */
function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
	const groups: Block[][] = [];
	let last: Block['kind'] | null = null;
	for (const block of blocks) {
		const goesWith = last === 'part' || last === 'avatar';
		const begins = ['question', 'part', 'avatar', 'photo'].includes(block.kind) && !goesWith;
		if (begins || groups.length === 0) groups.push([]);
		groups.at(-1)?.push(block);
		last = block.kind;
	}
	return groups;
}

function atomsOf(desk: Desk, block: Block): readonly Atom[] {
	switch (block.kind) {
		case 'question':
			return questionAtoms(desk, block.words);
		case 'part':
			return partAtoms(desk, block.words);
		case 'said':
			return saidAtoms(desk, block.words);
		case 'list':
			return listAtoms(desk, block.items);
		case 'pictures':
			return pictureAtoms(desk, block.items);
		case 'days':
			return dayAtoms(desk, block.rows);
		case 'drawing':
			return drawingAtoms(desk, block.drawing, block.alt);
		case 'avatar':
			return avatarAtoms(desk, block.choices, block.alt);
		case 'photo':
			return photoAtoms(desk, block);
		case 'note':
			return noteAtoms(desk, block.words);
	}
}
