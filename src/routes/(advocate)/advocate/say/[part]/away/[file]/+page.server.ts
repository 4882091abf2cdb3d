import { fail, redirect } from '@sveltejs/kit';
import { ownSaidFile, takeFromSaid } from '#lib/server/advocacy/said/files.ts';
import { saidFileView } from '#lib/server/advocacy/said/file-rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => {
	const { closed, ...row } = ownSaidFile(service, actor, params.part, params.file);
	if (closed) redirect(303, `/advocate/say/${params.part}/sent`);
	return { file: saidFileView(row) };
};

export const actions: Actions = {
	default: async ({ request, locals: { service, actor }, params }) => {
		ownSaidFile(service, actor, params.part, params.file);
		if ((await request.formData()).get('sure') !== 'yes') return fail(400, { sure: false });
		const gone = takeFromSaid(service, actor, params.part, params.file);
		redirect(303, `/advocate/say/${params.part}/${gone ? 'words#files' : 'sent'}`);
	}
};
