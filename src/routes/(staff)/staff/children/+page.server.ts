import { childLines } from '#lib/server/caseload/children.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals: { service, actor } }) => {
	const search = url.searchParams.get('search') ?? '';
	return { search, children: childLines(service, actor, search) };
};
