import type { Booklet, BookletPage } from '#lib/instruments/my-life/booklet.ts';
import { bookletBy } from '#lib/instruments/my-life/index.ts';
import type { Topic } from '#lib/instruments/my-life/topics.ts';

/** The booklet that a view was made from. @throws Error where there never was one. */
export function bookletOf({ id, version }: Pick<Booklet, 'id' | 'version'>): Booklet {
	const found = bookletBy(id, version);
	if (!found) throw new Error(`There is no booklet ${id} ${version}`);
	return found;
}

/** A page of a booklet by its topic. @throws Error where it has none. */
export function pageIn({ id, pages }: Booklet, topic: Topic): BookletPage {
	const found = pages.find((page) => page.id === topic);
	if (!found) throw new Error(`${id} has no page ${topic}`);
	return found;
}
