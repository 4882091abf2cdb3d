import type { Book } from '../book.ts';
import type { Design } from '../page/design.ts';
import { mapBook } from './map.ts';
import { paperBook } from './paper.ts';
import { recordBook } from './record.ts';
import { zine } from './zine.ts';

/** How a book looks: its band's own hand, as on the screen. */
export function designOf({ band, accent }: Pick<Book, 'band' | 'accent'>): Design {
	switch (band) {
		case '4-7':
			return paperBook;
		case '8-11':
			return mapBook;
		case '12-15':
			return zine(accent);
		case '16-plus':
			return recordBook;
	}
}
