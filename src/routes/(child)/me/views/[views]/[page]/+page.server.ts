import { fail, redirect } from '@sveltejs/kit';
import { together } from '#lib/server/db/together.ts';
import { pageForChild } from '#lib/server/views/page.ts';
import { asideOf, pageFormOf, readForm, wayOf } from '#lib/server/views/page-form.ts';
import { savePage } from '#lib/server/views/save-page.ts';
import { stepAddress } from '#lib/server/views/stepping.ts';
import { placeAfter, placeBeside } from './place-after.ts';
import { steppingHere } from './stepping-here.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params, url }) => {
	const anew = url.searchParams.has('anew');
	const view = pageForChild(service, actor, params.views, params.page, anew);
	if (!view) redirect(303, `/me/views/${params.views}`);
	return { view, viewsId: params.views, checking: url.searchParams.has('check') };
};

export const actions: Actions = {
	default: async ({ locals: { service, actor, look }, params, request, url }) => {
		const form = await readForm(request);
		if (typeof form === 'string') return fail(form === 'too_big' ? 413 : 400, { trouble: form });
		const aside = asideOf(form);
		const way = aside ? 'stay' : wayOf(form);
		const { two, given, saving } = await together(service.db, () => {
			const two = steppingHere(service, actor, params, form);
			const given = two?.form ?? pageFormOf(form, way === 'next');
			return { two, given, saving: savePage(service, actor, params.views, params.page, given) };
		});
		if (saving.kind === 'saved') {
			if (two?.next && !aside) redirect(303, stepAddress(url, two.next));
			const from = { ...params, band: look.band, url };
			redirect(303, aside ? placeBeside(aside, from) : placeAfter(saving, way, from));
		}
		if (saving.kind === 'off-path') redirect(303, `/me/views/${params.views}`);
		const { base, tab, step } = given;
		const origin = { base, tab, step: step + 1 };
		return fail(saving.kind === 'issues' ? 400 : 409, { saving, origin });
	}
};
