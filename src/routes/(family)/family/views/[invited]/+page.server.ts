import { checkFamilyViews } from '#lib/server/family/views/check.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	check: checkFamilyViews(service, actor, params.invited)
});
