import { isDemo } from '#lib/server/settings/demo.ts';
import { demoGroups } from '#lib/server/demo/accounts.ts';
import { settingOf } from '#lib/server/settings/settings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service } }) => ({
	council: settingOf(service, 'councilName'),
	demo: isDemo(service) ? demoGroups : null
});
