import { fail, redirect } from '@sveltejs/kit';
import { saidPage } from '#lib/server/advocacy/said/page.ts';
import { sendSaid } from '#lib/server/advocacy/said/send.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => {
	const page = saidPage(service, actor, params.part);
	if (page.closed) redirect(303, `/advocate/say/${params.part}/sent`);
	return { page };
};

export const actions: Actions = {
	send: async ({ request, locals: { service, actor }, params }) => {
		const revision = Number((await request.formData()).get('revision'));
		const result = sendSaid(service, actor, params.part, { revision });
		if (result.kind === 'sent' || result.kind === 'closed') {
			redirect(303, `/advocate/say/${params.part}/sent`);
		}
		return fail(result.kind === 'missing' ? 400 : 409, { refused: result.kind });
	}
};
