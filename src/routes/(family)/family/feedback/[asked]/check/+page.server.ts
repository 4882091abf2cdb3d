import { fail, redirect } from '@sveltejs/kit';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import { checkFeedback } from '#lib/server/feedback/check.ts';
import { sendFeedback } from '#lib/server/feedback/send.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor, language }, params }) => ({
	askedId: params.asked,
	check: checkFeedback(service, actor, params.asked, anyKey(translator(language)))
});

export const actions: Actions = {
	default: async ({ request, locals: { service, actor, language }, params }) => {
		const t = anyKey(translator(language));
		// Whoever is not asked is told so first, and nothing of the form.
		checkFeedback(service, actor, params.asked, t);
		const form = await request.formData();
		const [name, asOf] = [form.get('name'), form.get('as-of')];
		if (name !== 'with' && name !== 'without')
			return fail(400, { problem: 'choose' as const, name: null });
		const sent = sendFeedback(service, actor, params.asked, {
			asOf: typeof asOf === 'string' ? asOf : '',
			named: name === 'with',
			language,
			t
		});
		if (sent !== 'sent') return fail(sent === 'moved-on' ? 409 : 400, { problem: sent, name });
		redirect(303, `/family/feedback/${params.asked}/sent`);
	}
};
