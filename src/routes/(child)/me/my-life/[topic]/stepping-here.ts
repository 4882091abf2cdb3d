import { bookletBy } from '#lib/instruments/my-life/index.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { bookletPageForChild } from '#lib/server/booklet/page.ts';
import type { Service } from '#lib/server/service.ts';
import { isStep, steppingOf, type Stepping } from '#lib/server/views/stepping.ts';

/**
 * What a form says where this page is made by two choices at a time; null: it is an ordinary form.
 * @throws 404 for anybody else, and for a page that is not in the booklet.
 */
export function steppingHere(
	service: Service,
	actor: Actor,
	topic: string,
	form: FormData
): Stepping | null {
	if (!isStep(form)) return null;
	const view = bookletPageForChild(service, actor, topic);
	const booklet = bookletBy(view.booklet.id, view.booklet.version);
	const page = booklet?.pages.find(({ id }) => id === view.topic);
	return page
		? steppingOf(form, { page, heard: false, filed: [] }, { ...view, unseen: false })
		: null;
}
