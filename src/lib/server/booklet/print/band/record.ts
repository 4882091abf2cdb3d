import type { Topic } from '#lib/instruments/my-life/topics.ts';
import { artFile } from '../art/pictures.ts';
import type { Book } from '../book.ts';
import type { Design } from '../page/design.ts';
import { roundAvatar } from '../page/figures.ts';
import { coverFace, decorate, setHeading } from '../page/heading.ts';
import type { Element, Press } from '../page/press.ts';
import type { Style } from '../text/setter.ts';

const ink = '#12201e';
const green = '#0b5c4e';
const letters = (size: number, bold = false, colour = ink): Style => ({
	hand: { family: 'atkinson-hyperlegible-next', bold },
	size,
	leading: size * 1.45,
	colour
});

const art: Record<Topic, string> = {
	me: 'my-life',
	'my-day': 'dates',
	people: 'people',
	places: 'plan',
	home: 'book',
	school: 'book',
	health: 'shield',
	feelings: 'my-life',
	proud: 'my-life',
	'family-time': 'group',
	culture: 'book',
	dreams: 'plan',
	'who-helps': 'group',
	rights: 'rights',
	iro: 'people',
	questions: 'message'
};

function cover(press: Press, book: Book, element: Element): void {
	const { document, width, height } = press;
	press.decoration(() => {
		document.rect(0, 0, width, height).fill('#f3f6f5');
		document.rect(0, 0, width, 500).fill('#0c3f38');
		press.picture(artFile('16-plus/home'), { start: 48, top: 560, width: width - 96, height: 190 });
		const x = press.left({ start: 64, width: 168 }) + 84;
		document.circle(x, 176, 90).fill('#ffffff');
	});
	const face = { start: 64, top: 92, width: 168, height: 168 };
	coverFace(press, element, book.avatarAlt, () => roundAvatar(press, face, book.avatar));
	const place = { start: 64, width: width - 128 };
	const title = setHeading(press, element, {
		tag: 'H1',
		words: book.title,
		style: { ...letters(50, true, '#ffffff'), leading: 58 },
		place: { ...place, top: 288 },
		mostLines: 1,
		mostHeight: 76
	});
	const named = setHeading(press, element, {
		tag: 'P',
		words: book.called,
		style: letters(24, false, '#dcefe9'),
		place: { ...place, top: title + 2 },
		mostLines: 1,
		mostHeight: 50
	});
	press.decoration(() => {
		document.rect(press.left({ start: 64, width: 56 }), named + 8, 56, 3).fill('#7fd8c2');
	});
	const names = book.names.slice(0, 3).join(' · ');
	if (names) {
		setHeading(press, element, {
			tag: 'P',
			words: names,
			style: letters(13, false, '#dcefe9'),
			place: { ...place, top: named + 22 },
			mostLines: 1
		});
	}
	setHeading(press, element, {
		tag: 'P',
		words: book.made,
		style: letters(12, false, '#3c4c49'),
		place: { ...place, top: height - 64 },
		mostLines: 1
	});
}

/** 16 and over: a record to keep, calm and exact, on the paper that other papers are on. */
export const recordBook: Design = {
	size: [595.28, 841.89],
	margin: { top: 64, bottom: 72, side: 64 },
	padding: 11,
	gap: 2,
	goesOn: true,
	question: letters(11, true, green),
	said: letters(12),
	note: letters(10.5, false, '#3c4c49'),
	part: letters(13, true, green),
	picture: { side: 44, cell: 76, caption: letters(10) },
	highest: 300,
	highestFirst: 300,
	frame: '#71827e',
	bullet: green,
	cover,
	ground(press, number) {
		const { document, width, height } = press;
		document.rect(0, 0, width, height).fill('#ffffff');
		document.rect(0, 0, width, 10).fill('#0c3f38');
		const line = { start: 64, width: width - 128 };
		document.rect(press.left(line), height - 54, line.width, 0.7).fill('#d3dcd9');
		const place = { start: width - 104, top: height - 48, width: 40 };
		decorate(press, String(number), letters(10, false, '#3c4c49'), place);
	},
	opening(press, chapter, number, element, top) {
		const from = top > 70 ? top + 26 : top;
		press.decoration(() => {
			const place = { start: 64, top: from, width: 40, height: 40 };
			press.picture(artFile(`16-plus/${art[chapter.topic]}`), place);
			const line = { start: 64, width: press.width - 128 };
			press.document.rect(press.left(line), from + 50, line.width, 2).fill('#0c3f38');
		});
		setHeading(press, element, {
			tag: 'H2',
			words: chapter.title,
			style: letters(22, true),
			place: { start: 118, top: from + 4, width: press.width - 182 },
			mostLines: 1
		});
		return from + 56;
	},
	panel(press, place) {
		const y = place.top + place.height - 0.7;
		const { start, width } = place;
		press.document.rect(press.left({ start, width }), y, width, 0.7).fill('#d3dcd9');
	}
};
