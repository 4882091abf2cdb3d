import { redirect } from '@sveltejs/kit';
import { bookletPageForChild } from '#lib/server/booklet/page.ts';
import { sharePage } from '#lib/server/booklet/sharing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => {
	const { booklet, topic, closed, shares, readers, looks, savedAt } = bookletPageForChild(
		service,
		actor,
		params.topic
	);
	if (closed) redirect(303, `/me/my-life/${topic}`);
	return { booklet, topic, shares, readers, looks, begun: savedAt !== null };
};

export const actions: Actions = {
	default: async ({ locals: { service, actor }, params, request }) => {
		const chosen = (await request.formData()).getAll('with').map(String);
		sharePage(service, actor, params.topic, chosen);
		redirect(303, `/me/my-life/${params.topic}`);
	}
};
