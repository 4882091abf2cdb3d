import type { Topic } from '#lib/instruments/my-life/topics.ts';
import { artFile } from '../art/pictures.ts';
import type { Design } from '../page/design.ts';
import { decorate, measured, setHeading } from '../page/heading.ts';
import { zineCover } from './zine-cover.ts';
import { dots, ink, letters, loud, paper, slab } from './zine-hand.ts';

/** The colours a young person may choose, as on the screen (ui/bands/12-15.css). */
const accents: Readonly<Record<string, string>> = {
	coral: '#ff7a59',
	lime: '#b6e02c',
	sky: '#5cc8ff',
	violet: '#b79cff',
	amber: '#ffb81c'
};

const art: Record<Topic, string> = {
	me: 'hand',
	'my-day': 'cassette',
	people: 'heads',
	places: 'pin',
	home: 'key',
	school: 'notebook',
	health: 'bolt',
	feelings: 'eye',
	proud: 'megaphone',
	'family-time': 'calendar',
	culture: 'microphone',
	dreams: 'sent',
	'who-helps': 'table',
	rights: 'shield',
	iro: 'scraps',
	questions: 'megaphone'
};

/** The zine of a young person, in their accent. */
export function zine(chosen: string | null): Design {
	const accent = accents[chosen ?? ''] ?? '#ff7a59';
	return {
		size: [419.53, 595.28],
		margin: { top: 34, bottom: 50, side: 30 },
		padding: 13,
		gap: 15,
		goesOn: false,
		question: { ...loud(13.5), leading: 18 },
		said: letters(11.5),
		note: letters(10.5),
		part: { ...loud(15), leading: 20 },
		picture: { side: 54, cell: 80, caption: letters(10) },
		highest: 260,
		highestFirst: 250,
		frame: ink,
		bullet: ink,
		cover: (...at) => zineCover(accent, ...at),
		ground(press, number) {
			const { document, width, height } = press;
			document.rect(0, 0, width, height).fill('#f1eee5');
			const corner = { start: width - 104, top: 0, width: 104, height: 104 };
			press.picture(dots(160), corner);
			const place = { start: number % 2 === 0 ? 30 : width - 62, top: height - 36, width: 32 };
			document.rect(press.left(place), place.top, 32, 20).fill(ink);
			document
				.rect(press.left({ start: 30, width: width - 60 }), height - 38, width - 60, 2)
				.fill(ink);
			decorate(press, String(number), letters(11, true, '#ffffff'), {
				...place,
				top: place.top + 2
			});
		},
		opening(press, chapter, number, element, top) {
			const heading = {
				tag: 'H2',
				words: chapter.title,
				style: loud(33),
				place: { start: 42, top: top + 13, width: press.width - 170 },
				mostLines: 2
			} as const;
			const { height, widest } = measured(press, heading);
			press.decoration(() => {
				const place = { start: 30, top, width: widest + 26, height: height + 26 };
				slab(press, place, accent, 5);
				const side = 92;
				const at = { start: press.width - side - 22, top: top - 12, width: side, height: side };
				press.picture(artFile(`12-15/${art[chapter.topic]}`), at);
			});
			setHeading(press, element, heading);
			return top + Math.max(height + 26, 84) + 20;
		},
		rest(press, { start, top, width, height }, number) {
			const names = ['bolt', 'cassette', 'sent', 'scraps', 'microphone'] as const;
			const side = Math.min(150, height - 24);
			const from = number % 2 === 0 ? start + width - side - 14 : start + 14;
			const y = top + height - side - 12;
			const block = {
				start: from - 26,
				top: y + side * 0.3,
				width: side + 52,
				height: side * 0.45
			};
			press.document.rect(press.left(block), block.top, block.width, block.height).fill(accent);
			const name = names[number % names.length] ?? 'bolt';
			press.picture(artFile(`12-15/${name}`), { start: from, top: y, width: side, height: side });
		},
		panel(press, place, number) {
			const { document } = press;
			if (number % 3 === 1) {
				document.rect(press.left(place), place.top, place.width, 4).fill(ink);
				document.rect(press.left({ ...place, width: 46 }), place.top, 46, 10).fill(accent);
				return;
			}
			slab(press, place, paper);
			if (number % 3 === 2) {
				const x = press.left(place) + place.width / 2 - 30;
				document.save().fillOpacity(0.75);
				document.rect(x, place.top - 8, 60, 16).fill('#ddd3b4');
				document.restore();
			}
		}
	};
}
