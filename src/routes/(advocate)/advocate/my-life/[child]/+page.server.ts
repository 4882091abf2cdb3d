import { readBooklet } from '#lib/server/booklet/read.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	shared: readBooklet(service, actor, params.child)
});
