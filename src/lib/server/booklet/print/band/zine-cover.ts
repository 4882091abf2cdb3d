import { artFile } from '../art/pictures.ts';
import type { Book } from '../book.ts';
import { roundAvatar } from '../page/figures.ts';
import { coverFace, setHeading } from '../page/heading.ts';
import type { Element, Press } from '../page/press.ts';
import { dots, ink, letters, loud, paper, slab } from './zine-hand.ts';

/** The cover of a zine: loud, in their accent, with their face in the middle. */
export function zineCover(accent: string, press: Press, book: Book, element: Element): void {
	const { document, width, height } = press;
	press.decoration(() => {
		document.rect(0, 0, width, height).fill(accent);
		press.picture(dots(240), { start: width - 240, top: 0, width: 240, height: 240 });
		press.picture(artFile('12-15/cassette'), { start: 18, top: 428, width: 120, height: 120 });
		press.picture(artFile('12-15/bolt'), { start: width - 108, top: 440, width: 92, height: 92 });
		press.picture(artFile('12-15/microphone'), { start: 16, top: 150, width: 92, height: 92 });
		document.rect(0, height - 40, width, 40).fill(ink);
		slab(press, { start: 112, top: 168, width: 212, height: 238 }, paper, 7);
		document.rect(press.left({ start: 126, width: 184 }), 182, 184, 184).fill('#e2ded2');
	});
	const title = setHeading(press, element, {
		tag: 'H1',
		words: book.title,
		style: loud(62),
		place: { start: 28, top: 26, width: width - 56 },
		mostLines: 2,
		mostHeight: 128
	});
	press.decoration(() =>
		document.rect(press.left({ start: 30, width: 96 }), title + 6, 96, 7).fill(ink)
	);
	const face = { start: 136, top: 192, width: 164, height: 164 };
	coverFace(press, element, book.avatarAlt, () => roundAvatar(press, face, book.avatar));
	setHeading(press, element, {
		tag: 'P',
		words: book.called,
		style: loud(20),
		place: { start: 122, top: 372, width: 192 },
		middle: true,
		mostLines: 1
	});
	setHeading(press, element, {
		tag: 'P',
		words: [...book.names.slice(0, 3), book.made].join(' / '),
		style: letters(11, true, '#ffffff'),
		place: { start: 28, top: height - 28, width: width - 56 },
		mostLines: 1
	});
}
