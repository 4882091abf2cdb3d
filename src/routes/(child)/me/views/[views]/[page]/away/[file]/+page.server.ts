import { fail, redirect } from '@sveltejs/kit';
import { fileView } from '#lib/server/files/view.ts';
import { fileInForm, takeFromQuestion } from '#lib/server/files/take-away.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params, url }) => {
	const { form, row } = fileInForm(service, actor, params.views, params.file);
	const back = backTo(params, url);
	if (form.closed) redirect(303, back);
	return { file: fileView(row), back, address: `/me/views/${params.views}/file/${row.id}` };
};

export const actions: Actions = {
	default: async ({ locals: { service, actor }, params, request, url }) => {
		fileInForm(service, actor, params.views, params.file);
		if ((await request.formData()).get('sure') !== 'yes') return fail(400);
		takeFromQuestion(service, actor, params.views, params.file);
		redirect(303, backTo(params, url));
	}
};

function backTo(
	{ views, page }: { readonly views: string; readonly page: string },
	{ searchParams }: URL
): string {
	return `/me/views/${views}/${page}${searchParams.has('check') ? '?check' : ''}`;
}
