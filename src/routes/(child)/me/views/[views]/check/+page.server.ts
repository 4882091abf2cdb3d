import { fail, redirect } from '@sveltejs/kit';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import { checkForChild } from '#lib/server/views/check.ts';
import { leaveAsSent } from '#lib/server/views/leave-as-sent.ts';
import { readForm } from '#lib/server/views/page-form.ts';
import { sendingOf } from '#lib/server/views/sending-form.ts';
import { sendViews } from '#lib/server/views/send.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	check: checkForChild(service, actor, params.views),
	viewsId: params.views
});

export const actions: Actions = {
	send: async ({ request, locals: { service, actor, fit, language }, params }) => {
		const form = await readForm(request);
		if (typeof form === 'string') return fail(400, { refused: 'moved-on' as const });
		const t = anyKey(translator(language));
		const asked = { byTwo: fit.answers === 'two', language, t };
		const result = sendViews(service, actor, params.views, { ...sendingOf(form), ...asked });
		if (result.kind === 'sent') redirect(303, `/me/views/${params.views}/sent`);
		return fail(result.kind === 'moved-on' ? 409 : 400, { refused: result.kind });
	},
	leave: ({ locals: { service, actor }, params }) => {
		leaveAsSent(service, actor, params.views);
		redirect(303, `/me/views/${params.views}/sent`);
	}
};
