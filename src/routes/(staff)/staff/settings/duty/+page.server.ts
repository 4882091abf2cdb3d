import { fail, redirect } from '@sveltejs/kit';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { addDuty, dutyRota, removeDuty } from '#lib/server/settings/duty-rota.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) =>
	dutyRota(service, asAdult(actor));

export const actions: Actions = {
	add: async ({ request, locals: { service, actor } }) => {
		const given = Object.fromEntries(await request.formData());
		if (!addDuty(service, asAdult(actor), given)) return fail(400, { wrong: true });
		redirect(303, '/staff/settings/duty');
	},
	remove: async ({ request, locals: { service, actor } }) => {
		removeDuty(service, asAdult(actor), String((await request.formData()).get('id')));
		redirect(303, '/staff/settings/duty');
	}
};
