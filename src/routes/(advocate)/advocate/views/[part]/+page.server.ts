import { sharedViews } from '#lib/server/advocacy/given-views.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	views: sharedViews(service, actor, params.part),
	files: `/advocate/views/${params.part}/file`
});
