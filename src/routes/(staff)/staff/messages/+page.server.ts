import { inbox } from '#lib/server/caseload/inbox.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => ({
	inbox: inbox(service, actor)
});
