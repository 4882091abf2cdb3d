import { fail, redirect } from '@sveltejs/kit';
import { howItWasPageFor } from '#lib/server/how-it-was/page.ts';
import { saveHowItWas } from '#lib/server/how-it-was/save.ts';
import { pageFormOf, readForm, wayOf } from '#lib/server/views/page-form.ts';
import { stepAddress } from '#lib/server/views/stepping.ts';
import { stepAfter } from './step-after.ts';
import { steppingHere } from './stepping-here.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	view: howItWasPageFor(service, actor, params.part, params.step)
});

export const actions: Actions = {
	default: async ({ locals: { service, actor, language }, params, request, url }) => {
		const form = await readForm(request);
		if (typeof form === 'string') return fail(form === 'too_big' ? 413 : 400, { trouble: form });
		const two = steppingHere(service, actor, params, form);
		const given = two?.form ?? pageFormOf(form, true);
		const saving = saveHowItWas(service, actor, params.part, params.step, given, language);
		if (saving.kind === 'saved') {
			if (two?.next) redirect(303, stepAddress(url, two.next));
			const { path } = howItWasPageFor(service, actor, params.part, params.step);
			redirect(303, stepAfter(path, wayOf(form), params));
		}
		const { base, tab, step } = given;
		const origin = { base, tab, step: step + 1 };
		return fail(saving.kind === 'issues' ? 400 : 409, { saving, origin });
	}
};
