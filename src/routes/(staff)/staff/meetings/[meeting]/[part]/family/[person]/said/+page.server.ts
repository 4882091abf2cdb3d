import { readFamilyViews } from '#lib/server/family/staff/said.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => ({
	said: readFamilyViews(service, actor, params, params.person)
});
