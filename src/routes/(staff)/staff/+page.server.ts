import { redirect } from '@sveltejs/kit';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { askedAllRound } from '#lib/server/all-round/asked.ts';
import { startPage } from '#lib/server/caseload/start.ts';
import { addingsWaiting } from '#lib/server/family/related/waiting.ts';
import { familyWaiting } from '#lib/server/family/staff/waiting.ts';
import { noticeTroubles } from '#lib/server/notices/trouble.ts';
import { markTold } from '#lib/server/notices/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => ({
	start: startPage(service, actor),
	asked: askedAllRound(service, asAdult(actor)),
	families: familyWaiting(service, actor),
	addings: addingsWaiting(service, asAdult(actor)),
	troubles: noticeTroubles(service, actor)
});

export const actions: Actions = {
	told: async ({ request, locals: { service, actor } }) => {
		const given = await request.formData();
		const [adultId, kind] = [String(given.get('adultId')), String(given.get('kind'))];
		markTold(service, asAdult(actor), { adultId, kind });
		redirect(303, '/staff');
	}
};
