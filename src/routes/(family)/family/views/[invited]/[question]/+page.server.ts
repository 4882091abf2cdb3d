import { fail, redirect } from '@sveltejs/kit';
import { familyPageFor } from '#lib/server/family/views/page.ts';
import { saveFamilyPage } from '#lib/server/family/views/save.ts';
import { pageFormOf, readForm, wayOf } from '#lib/server/views/page-form.ts';
import { pageAfter } from './page-after.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	view: familyPageFor(service, actor, params.invited, params.question)
});

export const actions: Actions = {
	default: async ({ locals: { service, actor, language }, params, request }) => {
		const form = await readForm(request);
		if (typeof form === 'string') return fail(form === 'too_big' ? 413 : 400, { trouble: form });
		const given = pageFormOf(form, true);
		const saving = saveFamilyPage(service, actor, params.invited, params.question, given, language);
		if (saving.kind === 'saved') {
			const { path } = familyPageFor(service, actor, params.invited, params.question);
			redirect(303, pageAfter(path, wayOf(form), params));
		}
		const { base, tab, step } = given;
		const origin = { base, tab, step: step + 1 };
		return fail(saving.kind === 'issues' ? 400 : 409, { saving, origin });
	}
};
