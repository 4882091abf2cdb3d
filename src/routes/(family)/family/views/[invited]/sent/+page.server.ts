import { redirect } from '@sveltejs/kit';
import { familyReceipt } from '#lib/server/family/views/receipt.ts';
import { takeFamilyViewsBack } from '#lib/server/family/views/take-back.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => {
	const receipt = familyReceipt(service, actor, params.invited);
	if (!receipt) redirect(303, `/family/views/${params.invited}`);
	return { receipt };
};

export const actions: Actions = {
	'take-back': async ({ request, locals: { service, actor }, params }) => {
		const number = Number((await request.formData()).get('number'));
		takeFamilyViewsBack(service, actor, params.invited, number);
		redirect(303, `/family/views/${params.invited}/sent`);
	}
};
