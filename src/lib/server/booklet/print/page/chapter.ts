import { setImmediate } from 'node:timers/promises';
import type { Block, Chapter } from '../../keep/chapter.ts';
import { heightOf, type Atom, type Group } from './atom.ts';
import type { Desk } from './desk.ts';
import { avatarAtoms, drawingAtoms, photoAtoms } from './figures.ts';
import { roomLeft, setGroup, turnPage, type Flow } from './flow.ts';
import type { Element } from './press.ts';
import {
	dayAtoms,
	listAtoms,
	noteAtoms,
	partAtoms,
	pictureAtoms,
	questionAtoms,
	saidAtoms
} from './worded.ts';

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
