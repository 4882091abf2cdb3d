import { fail, redirect } from '@sveltejs/kit';
import { MOST_PDF_PAGES } from '#lib/domain/report/pdf.ts';
import { givenPdf } from '#lib/server/papers/pdf/given-pdf.ts';
import { recipientPage } from '#lib/server/papers/recipient-page.ts';
import { dropPdf, preparedFor, takePdf } from '#lib/server/papers/take-pdf.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => {
	const { paperId, recipientId, name, pdf } = recipientPage(service, actor, params);
	return { page: { paperId, recipientId, name, pdf }, most: MOST_PDF_PAGES };
};

export const actions: Actions = {
	add: async ({ request, params, locals: { service, actor } }) => {
		preparedFor(service, actor, params);
		const given = await givenPdf(request);
		const problem =
			typeof given === 'string' ? given : await takePdf(service, actor, params, given);
		if (problem) return fail(400, { problem });
		redirect(303, `/staff/papers/${params.paper}/for/${params.recipient}/pdf`);
	},
	drop: async ({ request, params, locals: { service, actor } }) => {
		const sent = await request.formData();
		dropPdf(service, actor, params, String(sent.get('digest') ?? ''));
		redirect(303, `/staff/papers/${params.paper}/for/${params.recipient}`);
	}
};
