import { redirect } from '@sveltejs/kit';
import { overviewForChild } from '#lib/server/views/overview.ts';
import type { PageServerLoad } from './$types';

/** The list of parts for those from 16 on; everybody else goes straight to where they were. */
export const load: PageServerLoad = ({ locals: { service, actor, look }, params }) => {
	const overview = overviewForChild(service, actor, params.views);
	if (look.band !== '16-plus') redirect(303, `/me/views/${params.views}/${overview.next}`);
	return { overview, viewsId: params.views };
};
