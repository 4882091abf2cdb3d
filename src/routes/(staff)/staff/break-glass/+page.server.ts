import { redirect } from '@sveltejs/kit';
import { glassToReview, reviewGlass } from '#lib/server/break-glass/review.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => ({
	review: glassToReview(service, actor)
});

export const actions: Actions = {
	review: async ({ request, locals: { service, actor } }) => {
		reviewGlass(service, actor, String((await request.formData()).get('glass')));
		redirect(303, '/staff/break-glass');
	}
};
