import { fail, redirect } from '@sveltejs/kit';
import { feedbackPage } from '#lib/server/feedback/page.ts';
import { saveFeedback } from '#lib/server/feedback/save.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	askedId: params.asked,
	asked: feedbackPage(service, actor, params.asked, params.questions)
});

export const actions: Actions = {
	default: async ({ request, locals: { service, actor }, params }) => {
		const form = await request.formData();
		const read = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
		const at = { askedId: params.asked, page: params.questions };
		const saved = saveFeedback(service, actor, at, { read, base: read('base')[0] ?? '' });
		if (saved.kind === 'issues') {
			return fail(400, { given: saved.given, issues: saved.issues, base: null });
		}
		if (saved.kind === 'elsewhere') {
			return fail(409, { given: saved.given, issues: [], base: saved.base });
		}
		redirect(303, `/family/feedback/${params.asked}/${saved.next ?? 'check'}`);
	}
};
