import { keepView } from '#lib/server/booklet/keep/view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor, session }, url }) => ({
	view: keepView(service, actor),
	onSharedTablet: session?.kind === 'shared-tablet',
	notYet: url.searchParams.has('tick')
});
