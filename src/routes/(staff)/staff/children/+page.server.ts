import { childLines } from '#lib/server/caseload/children.ts';
import { textsOf } from '../typed.ts';
import type { Actions, PageServerLoad } from './$types';

/** The children a search finds; an empty one finds all. */
function found({ service, actor }: App.Locals, search: string) {
	return { search, children: childLines(service, actor, search) };
}

export const load: PageServerLoad = ({ locals }) => found(locals, '');

export const actions: Actions = {
	/** A search is sent as a form and shown in the answer: a name has no place in an address or a log. */
	find: async ({ request, locals }) => {
		const { search = '' } = textsOf(await request.formData());
		return found(locals, search.slice(0, 120));
	}
};
