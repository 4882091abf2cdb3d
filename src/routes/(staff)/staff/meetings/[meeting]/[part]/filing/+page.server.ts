import { filingPanel } from '#lib/server/filing/panel.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => ({
	filing: filingPanel(service, actor, params)
});
