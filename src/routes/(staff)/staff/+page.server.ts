import { startPage } from '#lib/server/caseload/start.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => ({
	start: startPage(service, actor)
});
