import { formNames, type Given } from '#lib/instruments/engine/form-name.ts';
import type { Topic } from '#lib/instruments/my-life/topics.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { ownBooklet, pageOf } from '#lib/server/booklet/booklet.ts';
import { saveBookletPage, type BookletSaving } from '#lib/server/booklet/save.ts';
import type { Service } from '#lib/server/service.ts';
import type { PageForm } from '#lib/server/views/saving.ts';

/** Saves a page of a child's booklet as its form would send it. */
export function savesPage(
	service: Service,
	child: ChildActor,
	topic: Topic,
	given: Given,
	from: Partial<Omit<PageForm, 'read'>> = {}
): BookletSaving {
	return saveBookletPage(service, child, topic, {
		read: (name) => given[name] ?? [],
		keep: [],
		base: Number.MAX_SAFE_INTEGER,
		tab: 'one',
		step: 0,
		goingOn: true,
		...from
	});
}

/** Where a child's own words go on a page of their booklet: its first field of words. */
export function wordsOn(service: Service, child: ChildActor, topic: Topic): string {
	const { booklet } = ownBooklet(service, child, 'booklet.write');
	const field = pageOf(booklet, topic).fields.find(
		({ kind }) => kind === 'text' || kind === 'list'
	);
	if (!field) throw new Error(`No words go on ${topic} of ${booklet.id}`);
	return formNames(field).value;
}

/** Writes words of their own on a page. */
export function writesOnPage(
	service: Service,
	child: ChildActor,
	topic: Topic,
	words: string
): BookletSaving {
	return savesPage(service, child, topic, { [wordsOn(service, child, topic)]: [words] });
}
