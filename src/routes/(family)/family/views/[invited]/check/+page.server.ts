import { fail, redirect } from '@sveltejs/kit';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import { checkFamilyViews } from '#lib/server/family/views/check.ts';
import { sendFamilyViews } from '#lib/server/family/views/send.ts';
import { readForm } from '#lib/server/views/page-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	check: checkFamilyViews(service, actor, params.invited)
});

export const actions: Actions = {
	default: async ({ request, locals: { service, actor, language }, params }) => {
		const form = await readForm(request);
		const count = (name: string) => {
			const given = typeof form === 'string' ? null : form.get(name);
			return typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : -1;
		};
		const result = sendFamilyViews(service, actor, params.invited, {
			number: count('number'),
			asOf: count('asOf'),
			language,
			t: anyKey(translator(language))
		});
		if (result === 'sent') redirect(303, `/family/views/${params.invited}/sent`);
		return fail(result === 'nothing-said' ? 400 : 409, { refused: result });
	}
};
