import { redirect } from '@sveltejs/kit';
import { notThere } from '#lib/server/access/refusal.ts';
import { agreeTo, refuse } from '#lib/server/people/agree.ts';
import { waitingFor } from '#lib/server/people/waiting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => ({
	waiting: waitingFor(service, actor) ?? notThere()
});

const personIn = async (request: Request) => String((await request.formData()).get('person') ?? '');

export const actions: Actions = {
	agree: async ({ request, locals: { service, actor } }) => {
		agreeTo(service, actor, await personIn(request));
		redirect(303, '/staff/waiting');
	},
	refuse: async ({ request, locals: { service, actor } }) => {
		refuse(service, actor, await personIn(request));
		redirect(303, '/staff/waiting');
	}
};
