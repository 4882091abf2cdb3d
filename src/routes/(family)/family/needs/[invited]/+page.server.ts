import { fail, redirect } from '@sveltejs/kit';
import { needsIn } from '#lib/server/family/needs/form.ts';
import { needsPage } from '#lib/server/family/needs/page.ts';
import { sayNeeds } from '#lib/server/family/needs/say.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params, url }) => ({
	page: needsPage(service, actor, params.invited),
	saved: url.searchParams.has('saved')
});

export const actions: Actions = {
	default: async ({ request, locals: { service, actor }, params }) => {
		const form = needsIn(await request.formData());
		const problem = sayNeeds(service, actor, params.invited, form);
		if (!problem) redirect(303, `/family/needs/${params.invited}?saved`);
		const isStale = problem.kind === 'elsewhere' || problem.kind === 'closed';
		return fail(isStale ? 409 : 400, { problem, needs: form.needs, long: form.long });
	}
};
