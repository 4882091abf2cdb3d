import { appealPage } from '#lib/server/reading/appeal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => ({
	page: appealPage(service, actor)
});
