import { redirect } from '@sveltejs/kit';
import { notThere } from '#lib/server/access/refusal.ts';
import { confirmPage, pdfPage } from '#lib/server/papers/pdf-pages.ts';
import type { Actions, PageServerLoad } from './$types';

const numberOf = (page: string) => (/^[1-9]\d{0,3}$/.test(page) ? Number(page) : notThere());

export const load: PageServerLoad = ({ params, locals: { service, actor }, url }) => ({
	page: pdfPage(service, actor, params, numberOf(params.sheet)),
	isChanged: url.searchParams.has('changed')
});

export const actions: Actions = {
	default: async ({ request, params, locals: { service, actor } }) => {
		const page = numberOf(params.sheet);
		const sent = await request.formData();
		const digest = String(sent.get('digest') ?? '');
		const problem = confirmPage(service, actor, params, { page, digest });
		const pdf = `/staff/papers/${params.paper}/for/${params.recipient}/pdf`;
		if (problem) redirect(303, `${pdf}/${page}?changed`);
		const { next } = pdfPage(service, actor, params, page);
		redirect(303, next === null ? pdf : `${pdf}/${next}`);
	}
};
