import { fail, redirect } from '@sveltejs/kit';
import { keepView } from '#lib/server/booklet/keep/view.ts';
import { everybodyWhoLooked, throwBookletAway } from '#lib/server/booklet/throw-all-away.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => ({
	names: everybodyWhoLooked(service, actor),
	closed: keepView(service, actor).closed
});

export const actions: Actions = {
	default: async ({ locals: { service, actor }, request }) => {
		const isSure = (await request.formData()).get('sure') === 'yes';
		if (!isSure) return fail(400, { unsure: true });
		throwBookletAway(service, actor);
		redirect(303, '/me/my-life');
	}
};
