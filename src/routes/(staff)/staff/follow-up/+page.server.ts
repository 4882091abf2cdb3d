import { followUpOf } from '#lib/server/caseload/follow-up.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => ({
	followUp: followUpOf(service, actor)
});
