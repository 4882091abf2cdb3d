import { asAdult } from '#lib/server/access/as-adult.ts';
import { openAlerts } from '#lib/server/alerts/for-duty.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => ({
	alerts: openAlerts(service, asAdult(actor))
});
