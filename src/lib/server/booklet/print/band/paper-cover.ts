import { artFile, stickerPicture } from '../art/pictures.ts';
import type { Book } from '../book.ts';
import { roundAvatar } from '../page/figures.ts';
import { coverFace, setHeading } from '../page/heading.ts';
import type { Element, Place, Press } from '../page/press.ts';
import { letters, sheet } from './paper-sheet.ts';

const flags = ['#d9663f', '#f8d274', '#7fa373', '#8fbcd0', '#e7a08a'] as const;
const shade = '#4a2413';

/** Little flags on a string from edge to edge, hung a little lower in the middle. */
function bunting(press: Press): void {
	const { document, width } = press;
	const heightAt = (x: number) => 12 + 42 * (1 - ((2 * x) / width - 1) ** 2);
	const count = 13;
	const each = width / count;
	for (let at = 0; at < count; at++) {
		const [from, to] = [at * each + 5, (at + 1) * each - 5];
		const [left, right] = [heightAt(from), heightAt(to)];
		const tip = (left + right) / 2 + 38;
		const flag = (drop: number) =>
			document.polygon([from, left + drop], [to, right + drop], [(from + to) / 2, tip + drop]);
		document.save().fillOpacity(0.22);
		flag(3).fill(shade);
		document.restore();
		flag(0).fill(flags[at % flags.length] ?? flags[0]);
	}
	document
		.moveTo(0, 12)
		.quadraticCurveTo(width / 2, 96, width, 12)
		.lineWidth(2.4)
		.stroke('#8a5a3c');
}

/** A rosette such as winners get: two rings of petals, and room for a face in its middle. */
function rosette(press: Press, x: number, y: number, radius: number): void {
	const { document } = press;
	const ring = (far: number, petal: number, colour: string, turn: number, drop = 0) => {
		for (let at = 0; at < 16; at++) {
			const angle = ((at + turn) * Math.PI) / 8;
			document.circle(x + Math.cos(angle) * far, y + drop + Math.sin(angle) * far, petal);
		}
		document.fill(colour);
	};
	document.save().fillOpacity(0.2);
	ring(radius + 10, 23, shade, 0, 5);
	document.restore();
	ring(radius + 10, 23, '#d9663f', 0);
	ring(radius + 1, 21, '#f8d274', 0.5);
	document.circle(x, y, radius + 3).fill('#fffaf0');
}

const stickers: readonly (readonly [string, Place])[] = [
	['star', { start: 52, top: 96, width: 62, height: 62 }],
	['rainbow', { start: 470, top: 92, width: 88, height: 88 }],
	['heart', { start: 128, top: 176, width: 46, height: 46 }],
	['butterfly', { start: 40, top: 190, width: 56, height: 56 }],
	['flower', { start: 424, top: 174, width: 40, height: 40 }]
];

/** The cover of a picture book that somebody is the hero of: their face on a rosette, their name large. */
export function paperCover(press: Press, book: Book, element: Element): void {
	const { width, height } = press;
	const middle = { x: width / 2, y: 190, radius: 80 };
	const name = { start: 74, top: 292, width: width - 148, height: 96 };
	const title = { start: 148, top: 52, width: width - 296, height: 46 };
	press.decoration(() => {
		press.picture(artFile('4-7/scene-home-narrow'), { start: 0, top: 0, width, height }, 'fill');
		bunting(press);
		for (const [id, place] of stickers) press.picture(stickerPicture(id), place);
		rosette(press, middle.x, middle.y, middle.radius);
		// The ends of a ribbon behind the sheet with the name.
		for (const start of [28, width - 28 - 96]) {
			sheet(press, 'sheet-tomato', { start, top: name.top + 26, width: 96, height: 58 });
		}
		sheet(press, 'sheet', name);
		sheet(press, 'sheet-sun', title);
		press.picture(artFile('4-7/guide-waving'), { start: 452, top: 196, width: 116, height: 116 });
	});
	setHeading(press, element, {
		tag: 'H1',
		words: book.title,
		style: letters(24, true),
		place: { start: title.start + 12, top: title.top + 6, width: title.width - 24 },
		middle: true,
		mostLines: 1,
		mostHeight: 36
	});
	const side = middle.radius * 2;
	const face = { start: middle.x - middle.radius, top: middle.y - middle.radius };
	coverFace(press, element, book.avatarAlt, () =>
		roundAvatar(press, { ...face, width: side, height: side }, book.avatar)
	);
	const named = setHeading(press, element, {
		tag: 'P',
		words: book.called,
		style: { ...letters(46, true, '#9a3413'), leading: 54 },
		place: { start: name.start + 20, top: name.top + 8, width: name.width - 40 },
		middle: true,
		mostLines: 1,
		mostHeight: 58
	});
	setHeading(press, element, {
		tag: 'P',
		words: [...book.names.slice(0, 2), book.made].join(' · '),
		style: letters(14),
		place: { start: name.start + 20, top: named - 2, width: name.width - 40 },
		middle: true,
		mostLines: 1
	});
}
