import { fail, redirect } from '@sveltejs/kit';
import { bookletRow } from '#lib/server/files/in-booklet.ts';
import { fileView } from '#lib/server/files/view.ts';
import { takeFromPage } from '#lib/server/files/take-away.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => {
	const file = fileView(bookletRow(service, actor, params.file));
	const back = `/me/my-life/${params.topic}`;
	return { file, back, address: `${back}/file/${file.id}` };
};

export const actions: Actions = {
	default: async ({ locals: { service, actor }, params, request }) => {
		bookletRow(service, actor, params.file);
		if ((await request.formData()).get('sure') !== 'yes') return fail(400);
		takeFromPage(service, actor, params.file);
		redirect(303, `/me/my-life/${params.topic}`);
	}
};
