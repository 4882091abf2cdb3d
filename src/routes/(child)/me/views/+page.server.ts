import { redirect } from '@sveltejs/kit';
import { notThere } from '#lib/server/access/refusal.ts';
import { howItWasToSay } from '#lib/server/how-it-was/list.ts';
import { viewsListFor } from '#lib/server/views/list.ts';
import { readForm } from '#lib/server/views/page-form.ts';
import { startViews } from '#lib/server/views/start.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => ({
	list: viewsListFor(service, actor),
	toSay: howItWasToSay(service, actor)
});

export const actions: Actions = {
	start: async ({ request, locals: { service, actor, language } }) => {
		const form = await readForm(request);
		if (typeof form === 'string') notThere();
		const [part, purpose] = [form.get('part'), form.get('purpose')];
		if (typeof part !== 'string' || typeof purpose !== 'string') notThere();
		redirect(303, `/me/views/${startViews(service, actor, { part, purpose, language })}`);
	}
};
