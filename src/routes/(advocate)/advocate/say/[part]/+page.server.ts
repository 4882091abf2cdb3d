import { saidPage } from '#lib/server/advocacy/said/page.ts';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => {
	const page = saidPage(service, actor, params.part);
	if (page.closed) redirect(303, `/advocate/say/${params.part}/sent`);
	return { page };
};
