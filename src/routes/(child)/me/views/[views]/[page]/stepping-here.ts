import { redirect } from '@sveltejs/kit';
import { instrumentBy } from '#lib/instruments/index.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Service } from '#lib/server/service.ts';
import { pageForChild } from '#lib/server/views/page.ts';
import { isStep, steppingOf, type Stepping } from '#lib/server/views/stepping.ts';

/**
 * What a form says where this page is asked as two choices at a time; null: it is an ordinary form.
 * @throws 404 for somebody else's form and for a page that is not in it.
 */
export function steppingHere(
	service: Service,
	actor: Actor,
	params: { readonly views: string; readonly page: string },
	form: FormData
): Stepping | null {
	if (!isStep(form)) return null;
	const view = pageForChild(service, actor, params.views, params.page);
	const instrument = view && instrumentBy(view.instrument.id, view.instrument.version);
	const page = instrument?.pages.find(({ id }) => id === params.page);
	if (!view || !page) redirect(303, `/me/views/${params.views}`);
	const on = { page, heard: true, filed: Object.keys(view.files) };
	return steppingOf(form, on, { ...view, unseen: view.kept });
}
