import { redirect } from '@sveltejs/kit';
import { openPaper } from '#lib/server/views/adopt.ts';
import { receiptForChild } from '#lib/server/views/receipt.ts';
import { takeBack } from '#lib/server/views/take-back.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => {
	const receipt = receiptForChild(service, actor, params.views);
	if (!receipt) redirect(303, `/me/views/${params.views}`);
	return { receipt, viewsId: params.views };
};

export const actions: Actions = {
	open: ({ locals: { service, actor }, params }) => {
		openPaper(service, actor, params.views);
		redirect(303, `/me/views/${params.views}/check`);
	},
	'take-back': ({ locals: { service, actor }, params }) => {
		takeBack(service, actor, params.views);
		redirect(303, `/me/views/${params.views}/sent`);
	}
};
