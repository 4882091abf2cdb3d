import { fail, redirect } from '@sveltejs/kit';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { acknowledgeAlert, closeAlert } from '#lib/server/alerts/acknowledge.ts';
import { readAlert } from '#lib/server/alerts/for-duty.ts';
import type { Actions, PageServerLoad } from './$types';

/** What was done is told in at least so many characters, and at most so many. */
const LEAST = 10;
const MOST = 2000;

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => ({
	alert: readAlert(service, asAdult(actor), params.alert)
});

export const actions: Actions = {
	acknowledge: ({ params, locals: { service, actor } }) => {
		acknowledgeAlert(service, asAdult(actor), params.alert);
		redirect(303, `/staff/alerts/${params.alert}`);
	},
	close: async ({ request, params, locals: { service, actor } }) => {
		const what = String((await request.formData()).get('what') ?? '')
			.toWellFormed()
			.trim();
		if (what.length < LEAST || what.length > MOST) return fail(400, { what });
		closeAlert(service, asAdult(actor), params.alert, what);
		redirect(303, '/staff/alerts');
	}
};
