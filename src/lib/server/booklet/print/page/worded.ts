import { blank, elementIn, wordAtoms, type Desk } from './desk.ts';
import { roomOfAll, type Style } from '../text/setter.ts';
import type { Atom } from './atom.ts';
import type { Pictured } from '../../keep/chapter.ts';
import { answerPicture } from '../art/pictures.ts';

/** A question, in bold, above what was said to it. */
export function questionAtoms(desk: Desk, words: string): readonly Atom[] {
	return headAtoms(desk, words, desk.design.question, 0.25);
}

/** The head of what was said at another age. */
export function partAtoms(desk: Desk, words: string): readonly Atom[] {
	return headAtoms(desk, words, desk.design.part, 0.4);
}

/** A head that stays with what follows it; `below` is the room between, in sizes of its letters. */
function headAtoms(desk: Desk, words: string, style: Style, below: number): readonly Atom[] {
	const { section, book } = desk;
	const { direction } = book;
	const head = { desk, parent: section, tag: 'H3', words, style, direction, staysWithNext: true };
	return [...wordAtoms(head), { ...blank(style.size * below), staysWithNext: true }];
}

/** A child's own words, in their own direction. */
export function saidAtoms(desk: Desk, words: string): readonly Atom[] {
	return wordAtoms({ desk, parent: desk.section, tag: 'P', words, style: desk.design.said });
}

export function noteAtoms(desk: Desk, words: string): readonly Atom[] {
	const { design, section, book } = desk;
	const { direction } = book;
	return wordAtoms({ desk, parent: section, tag: 'P', words, style: design.note, direction });
}

/** Short things said one below the other. */
export function listAtoms(desk: Desk, items: readonly string[]): readonly Atom[] {
	const { press, design, section } = desk;
	const { said, bullet } = design;
	const list = elementIn(press, section, 'L');
	const indent = said.size * 1.1;
	return items.flatMap((words) => {
		const item = elementIn(press, list, 'LI');
		const dot = (top: number, begins: string) =>
			press.decoration(() => {
				const r = said.size * 0.2;
				const from = begins === press.direction ? r : desk.width - 3 * r;
				const x = press.left({ start: desk.start + from, width: 2 * r }) + r;
				press.document.circle(x, top + said.leading / 2, r).fill(bullet);
			});
		const atoms = wordAtoms({
			desk,
			parent: item,
			tag: 'LBody',
			words,
			style: said,
			indent,
			beside: dot
		});
		return [...atoms, { ...blank(said.size * 0.3), draw: () => item.end() }];
	});
}

const LARGE = 1.6;

/** What was picked by its picture: the picture, and its words below. */
export function pictureAtoms(desk: Desk, items: readonly Pictured[]): readonly Atom[] {
	const { press, design, section, book } = desk;
	const { caption } = design.picture;
	// Few are shown large.
	const grown = items.length * design.picture.cell * LARGE <= desk.width ? LARGE : 1;
	const [side, cell] = [design.picture.side * grown, design.picture.cell * grown];
	const inRow = Math.max(1, Math.floor(desk.width / cell));
	const list = elementIn(press, section, 'L');
	const rows = Array.from({ length: Math.ceil(items.length / inRow) }, (_, row) =>
		items.slice(row * inRow, (row + 1) * inRow)
	);
	return rows.map((row): Atom => {
		const captioned = row.map((one) => ({
			...one,
			lines: press.words.lines(one.words, caption, cell - 6, book.direction)
		}));
		const deepest = Math.max(...captioned.map(({ lines }) => roomOfAll(lines, caption)));
		return {
			height: side + deepest + 8,
			draw: (top) => {
				captioned.forEach(({ picture, words, lines }, index) => {
					const start = desk.start + index * cell;
					const place = { start: start + (cell - side) / 2, top, width: side, height: side };
					if (picture) press.decoration(() => press.picture(answerPicture(picture), place));
					const item = elementIn(press, list, 'LI');
					const body = elementIn(press, item, 'LBody', { actual: words });
					const below = { start: start + 3, top: top + side, width: cell - 6 };
					press.content(body, 'LBody', () => press.lines(lines, caption, below, true));
					item.end();
				});
			}
		};
	});
}

/** How somebody felt, a day a line. */
export function dayAtoms(
	desk: Desk,
	rows: readonly { readonly day: string; readonly felt: readonly Pictured[] }[]
): readonly Atom[] {
	const { press, design, section, book } = desk;
	const { note, said } = design;
	const list = elementIn(press, section, 'L');
	const face = said.leading * 1.25;
	return rows.map(({ day, felt }): Atom => {
		const faces = felt.flatMap(({ picture }) => (picture ? [picture] : []));
		const words = felt.map((one) => one.words).join(', ');
		const first = Math.max(110, note.size * 9);
		const beside = first + faces.length * (face + 4);
		const lines = press.words.lines(words, said, Math.max(60, desk.width - beside), book.direction);
		const dayLines = press.words.lines(day, note, first - 6, book.direction);
		const rooms = [roomOfAll(lines, said), roomOfAll(dayLines, note)] as const;
		const height = Math.max(faces.length > 0 ? face : 0, ...rooms);
		return {
			height: height + 5,
			draw: (top) => {
				const item = elementIn(press, list, 'LI');
				const body = elementIn(press, item, 'LBody', { actual: `${day}: ${words}` });
				faces.forEach((picture, at) => {
					const place = {
						start: desk.start + first + at * (face + 4),
						top: top + (height - face) / 2,
						width: face,
						height: face
					};
					press.decoration(() => press.picture(answerPicture(picture), place));
				});
				press.content(body, 'LBody', () => {
					const { start, width } = desk;
					const date = { start, top: top + (height - rooms[1]) / 2, width: first - 6 };
					press.lines(dayLines, note, date);
					const feelings = { start: start + beside, top: top + (height - rooms[0]) / 2 };
					press.lines(lines, said, { ...feelings, width: width - beside });
				});
				item.end();
			}
		};
	});
}
