import type { Field } from '#lib/instruments/engine/field.ts';
import { quiet } from '#lib/instruments/my-life/fields/making.ts';
import type { Booklet } from '#lib/instruments/my-life/booklet.ts';

/**
 * "Ask me in person" and "I'd rather not say", for a whole page: in a booklet nobody asks question by
 * question, so nobody need say it again at each. Whoever may see the page reads it there.
 */
export const instead = {
	...quiet,
	id: 'instead',
	kind: 'pictures',
	options: [
		{ id: 'ask-me', picture: 'people/iro' },
		{ id: 'rather-not', picture: 'page/private' }
	],
	most: 2
} as const satisfies Field;

/** A booklet in which every page that asks something can be left so. */
export function canBeLeft(booklet: Booklet): Booklet {
	const [first, ...others] = booklet.pages;
	return { ...booklet, pages: [leaving(first), ...others.map(leaving)] };
}

function leaving(page: Booklet['pages'][number]): Booklet['pages'][number] {
	return page.fields.length > 0 ? { ...page, fields: [...page.fields, instead] } : page;
}
