import { redirect } from '@sveltejs/kit';
import { bandFrom, setBand } from '#lib/server/caseload/band.ts';
import { childPage } from '#lib/server/caseload/child.ts';
import { accessHistory } from '#lib/server/caseload/history.ts';
import { communicationFor } from '#lib/server/communication/for-adult.ts';
import { confirmCard, unconfirmedCards } from '#lib/server/sign-in/card/confirm.ts';
import { refuse } from '../../typed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => {
	const child = childPage(service, actor, params.child);
	const history = child.may.seeHistory ? accessHistory(service, actor, params.child) : null;
	const [card] = unconfirmedCards(service, actor, [params.child]);
	const communication = communicationFor(service, actor, params.child);
	return { child, history, communication, card: card ?? null };
};

export const actions: Actions = {
	card: ({ params, locals: { service, actor } }) => {
		confirmCard(service, actor, params.child);
		redirect(303, `/staff/children/${params.child}`);
	},
	band: async ({ request, params, locals: { service, actor } }) => {
		const band = String((await request.formData()).get('band') ?? '');
		const chosen = bandFrom(band);
		if (chosen === undefined) return refuse('band', { band }, { band: 'choose' });
		setBand(service, actor, params.child, chosen);
		redirect(303, `/staff/children/${params.child}#band`);
	}
};
