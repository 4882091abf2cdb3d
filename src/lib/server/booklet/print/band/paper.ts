import { artFile, answerPicture } from '../art/pictures.ts';
import type { Design } from '../page/design.ts';
import { decorate, setHeading } from '../page/heading.ts';
import { paperCover } from './paper-cover.ts';
import { letters, sheet } from './paper-sheet.ts';

const tabs = ['sheet-sun', 'sheet-sage', 'sheet-sky', 'sheet-rose'] as const;

/** 4 to 7: a picture book of paper cut-outs, wider than high, as on the screen. */
export const paperBook: Design = {
	size: [595.28, 419.53],
	margin: { top: 26, bottom: 50, side: 44 },
	padding: 15,
	gap: 12,
	goesOn: false,
	question: letters(16, true, '#9a3413'),
	said: letters(19),
	note: letters(14),
	part: letters(19, true, '#2f5b3a'),
	picture: { side: 78, cell: 94, caption: letters(13) },
	highest: 250,
	highestFirst: 196,
	frame: '#8a5a3c',
	bullet: '#b23f1d',
	cover: paperCover,
	ground(press, number) {
		const { document, width, height } = press;
		document.rect(0, 0, width, height).fill('#fbf1e0');
		press.picture(artFile('4-7/fibres'), { start: 0, top: 0, width, height }, 'fill');
		press.picture(
			artFile('4-7/foot'),
			{ start: 0, top: height - 46, width, height: 46 },
			'stretch'
		);
		const sun = { start: width / 2 - 15, top: height - 38, width: 30 };
		document.circle(press.left(sun) + 15, sun.top + 15, 15).fill('#f8d274');
		decorate(press, String(number), letters(14, true), { ...sun, top: sun.top + 5 });
	},
	opening(press, chapter, number, element, top) {
		const width = press.width - 88;
		press.decoration(() => {
			sheet(press, tabs[number % tabs.length] ?? tabs[0], { start: 44, top, width, height: 64 });
			const place = { start: 58, top: top - 4, width: 70, height: 70 };
			if (chapter.picture) press.picture(answerPicture(`4-7/${chapter.picture}`), place);
			if (number === 0) {
				const guide = { start: width - 44, top: top - 18, width: 88, height: 88 };
				press.picture(artFile('4-7/guide'), guide);
			}
		});
		setHeading(press, element, {
			tag: 'H2',
			words: chapter.title,
			style: letters(28, true),
			place: { start: 146, top: top + 12, width: width - 190 },
			mostLines: 1
		});
		return top + 78;
	},
	panel: (press, place) => sheet(press, 'sheet', place)
};
