import type { Actor } from '#lib/policy/actor.ts';
import { howItWasPageFor } from '#lib/server/how-it-was/page.ts';
import type { Service } from '#lib/server/service.ts';
import { isStep, steppingOf, type Stepping } from '#lib/server/views/stepping.ts';
import { formAsked } from '../form-asked.ts';

/**
 * What a form says where this page is asked as two choices at a time; null: it is an ordinary form.
 * @throws 404 for anybody else's form and for a page that is not in it.
 */
export function steppingHere(
	service: Service,
	actor: Actor,
	params: { readonly part: string; readonly step: string },
	form: FormData
): Stepping | null {
	if (!isStep(form)) return null;
	const view = howItWasPageFor(service, actor, params.part, params.step);
	const page = formAsked(view.instrument).pages.find(({ id }) => id === view.page);
	return page ? steppingOf(form, { page, heard: false, filed: [] }, view) : null;
}
