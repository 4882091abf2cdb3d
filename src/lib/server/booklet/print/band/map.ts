import { answerPicture, artFile } from '../art/pictures.ts';
import type { Book } from '../book.ts';
import type { Design } from '../page/design.ts';
import { roundAvatar } from '../page/figures.ts';
import { coverFace, decorate, setHeading } from '../page/heading.ts';
import type { Element, Place, Press } from '../page/press.ts';
import type { Style } from '../text/setter.ts';

const ink = '#1f2b4d';
const letters = (size: number, bold = false, colour = ink): Style => ({
	hand: { family: 'andika', bold },
	size,
	leading: size * 1.42,
	colour
});
const title = (size: number): Style => ({
	hand: { family: 'bricolage-grotesque', bold: true },
	size,
	leading: size * 1.14,
	colour: ink
});

const colours = ['#ffcf3f', '#cfe57f', '#8fe0e0', '#ffab9f'] as const;
const stops = [
	'tent',
	'tree-house',
	'bridge',
	'windmill',
	'lighthouse',
	'school',
	'cave',
	'island',
	'flag',
	'boat'
] as const;

/** A card drawn by hand: its colour slipped a little beside its lines. */
function card(press: Press, place: Place, colour: string): void {
	const { document } = press;
	const { top, width, height } = place;
	const x = press.left(place);
	const outline = (dx: number, dy: number) =>
		document
			.moveTo(x + dx + 9, top + dy + 1)
			.lineTo(x + dx + width - 12, top + dy - 1)
			.quadraticCurveTo(x + dx + width + 1, top + dy, x + dx + width, top + dy + 12)
			.lineTo(x + dx + width - 1, top + dy + height - 10)
			.quadraticCurveTo(
				x + dx + width,
				top + dy + height + 1,
				x + dx + width - 11,
				top + dy + height
			)
			.lineTo(x + dx + 10, top + dy + height + 1)
			.quadraticCurveTo(x + dx - 1, top + dy + height, x + dx, top + dy + height - 11)
			.lineTo(x + dx + 1, top + dy + 10)
			.quadraticCurveTo(x + dx, top + dy, x + dx + 9, top + dy + 1)
			.closePath();
	outline(4, 4).fill(colour);
	outline(0, 0).fill('#fffdf4');
	outline(0, 0).lineWidth(2).lineJoin('round').stroke(ink);
}

function cover(press: Press, book: Book, element: Element): void {
	const { document, width, height } = press;
	press.decoration(() => {
		document.rect(0, 0, width, height).fill('#8fe0e0');
		const map = { start: 0, top: 0, width, height: 306 };
		press.picture(artFile('8-11/map-home-narrow'), map, 'fill');
		press.picture(
			artFile('8-11/shore'),
			{ start: 0, top: height - 74, width, height: 74 },
			'stretch'
		);
		card(press, { start: 34, top: 336, width: width - 68, height: 150 }, '#ffcf3f');
		const goose = { start: width - 124, top: height - 122, width: 96, height: 96 };
		press.picture(artFile('8-11/walker'), goose);
		const face = { start: 132, top: 222 };
		document.circle(width / 2, face.top + 78, 82).fill('#fffdf4');
		document
			.circle(width / 2, face.top + 78, 82)
			.lineWidth(3)
			.stroke(ink);
	});
	const face = { start: width / 2 - 76, top: 224, width: 152, height: 152 };
	coverFace(press, element, book.avatarAlt, () => roundAvatar(press, face, book.avatar));
	const place = { start: 48, width: width - 96 };
	const named = setHeading(press, element, {
		tag: 'P',
		words: book.called,
		style: title(30),
		place: { ...place, top: 386 },
		middle: true,
		mostLines: 1,
		mostHeight: 42
	});
	const below = setHeading(press, element, {
		tag: 'H1',
		words: book.title,
		style: title(21),
		place: { ...place, top: named + 2 },
		middle: true,
		mostLines: 2,
		mostHeight: 46
	});
	setHeading(press, element, {
		tag: 'P',
		words: book.names.slice(0, 2).join(' · ') || book.made,
		style: letters(12),
		place: { ...place, top: below + 4 },
		middle: true,
		mostLines: 1
	});
}

/** 8 to 11: the stops of a map, one after the other. */
export const mapBook: Design = {
	size: [419.53, 595.28],
	margin: { top: 30, bottom: 66, side: 30 },
	padding: 14,
	gap: 16,
	goesOn: false,
	question: letters(13, true, '#a82615'),
	said: letters(14),
	note: letters(11.5),
	part: letters(15, true),
	picture: { side: 60, cell: 80, caption: letters(11) },
	highest: 250,
	highestFirst: 240,
	frame: ink,
	bullet: '#f4583f',
	cover,
	ground(press, number) {
		const { document, width, height } = press;
		document.rect(0, 0, width, height).fill('#e3f5f1');
		for (let top = 0; top < height; top += 210) {
			press.picture(artFile('8-11/chart'), { start: 0, top, width: 210, height: 210 });
			press.picture(artFile('8-11/chart'), { start: 210, top, width: 210, height: 210 });
		}
		const shore = { start: 0, top: height - 52, width, height: 52 };
		press.picture(artFile('8-11/shore'), shore, 'stretch');
		const place = { start: width - 60, top: height - 42, width: 30 };
		const x = press.left(place) + 15;
		document.circle(x, place.top + 15, 15).fillAndStroke('#ffcf3f', ink);
		decorate(press, String(number), letters(13, true), { ...place, top: place.top + 6 });
	},
	opening(press, chapter, number, element, top) {
		const { document, width } = press;
		press.decoration(() => {
			const stop = stops[number % stops.length] ?? stops[0];
			const place = { start: 30, top: top - 6, width: 86, height: 86 };
			press.picture(artFile(`8-11/stop-${stop}`), place);
			const small = { start: width - 78, top: top + 6, width: 52, height: 52 };
			if (chapter.picture) press.picture(answerPicture(`8-11/${chapter.picture}`), small);
			const from = press.left({ start: 122, width: 0 });
			const to = press.left({ start: width - 84, width: 0 });
			document
				.moveTo(from, top + 74)
				.bezierCurveTo(
					from + (to - from) / 3,
					top + 86,
					from + ((to - from) * 2) / 3,
					top + 62,
					to,
					top + 72
				)
				.lineWidth(3)
				.lineCap('round')
				.dash(0.1, { space: 8 })
				.stroke('#f4583f');
			document.undash();
		});
		setHeading(press, element, {
			tag: 'H2',
			words: chapter.title,
			style: title(25),
			place: { start: 124, top: top + 6, width: width - 212 },
			mostLines: 2
		});
		return top + 92;
	},
	rest(press, { top, width, height, start }, number) {
		const names = ['boat', 'island', 'flag', 'lighthouse', 'cave'] as const;
		const side = Math.min(150, height - 10);
		const from = number % 2 === 0 ? start + 20 : start + width - side - 20;
		const place = { start: from, top: top + height - side + 8, width: side, height: side };
		press.picture(artFile(`8-11/stop-${names[number % names.length] ?? 'boat'}`), place);
	},
	panel: (press, place, number) =>
		card(press, place, colours[number % colours.length] ?? colours[0])
};
