import { familyList } from '#lib/server/family/staff/list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => ({
	page: familyList(service, actor, params)
});
