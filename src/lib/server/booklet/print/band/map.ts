import { answerPicture, artFile } from '../art/pictures.ts';
import type { Design } from '../page/design.ts';
import { decorate, measured, setHeading, type Heading } from '../page/heading.ts';
import { mapCover } from './map-cover.ts';
import { card, ink, letters, title } from './map-hand.ts';

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
	cover: mapCover,
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
		const heading: Heading = {
			tag: 'H2',
			words: chapter.title,
			style: title(25),
			place: { start: 124, top: top + 6, width: width - 212 },
			mostLines: 2
		};
		// Two lines of tall letters are higher than the drawings beside them.
		const way = top + Math.max(72, measured(press, heading).height + 12);
		press.decoration(() => {
			const stop = stops[number % stops.length] ?? stops[0];
			const place = { start: 30, top: top - 6, width: 86, height: 86 };
			press.picture(artFile(`8-11/stop-${stop}`), place);
			const small = { start: width - 78, top: top + 6, width: 52, height: 52 };
			if (chapter.picture) press.picture(answerPicture(`8-11/${chapter.picture}`), small);
			const from = press.left({ start: 122, width: 0 });
			const to = press.left({ start: width - 84, width: 0 });
			document
				.moveTo(from, way + 2)
				.bezierCurveTo(
					from + (to - from) / 3,
					way + 14,
					from + ((to - from) * 2) / 3,
					way - 10,
					to,
					way
				)
				.lineWidth(3)
				.lineCap('round')
				.dash(0.1, { space: 8 })
				.stroke('#f4583f');
			document.undash();
		});
		setHeading(press, element, heading);
		return way + 20;
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
