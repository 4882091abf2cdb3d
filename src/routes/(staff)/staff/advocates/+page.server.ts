import { advocateWorklist } from '#lib/server/advocacy/worklist.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => ({
	lines: advocateWorklist(service, actor)
});
