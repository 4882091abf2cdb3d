import { artFile } from '../art/pictures.ts';
import type { Book } from '../book.ts';
import { roundAvatar } from '../page/figures.ts';
import { coverFace, setHeading } from '../page/heading.ts';
import type { Element, Press } from '../page/press.ts';
import { card, ink, letters, title } from './map-hand.ts';

/** The cover of a book of maps: the shore it begins at, and their face on it. */
export function mapCover(press: Press, book: Book, element: Element): void {
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
