import { settingOf } from '#lib/server/settings/settings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service } }) => ({
	council: settingOf(service, 'councilName')
});
