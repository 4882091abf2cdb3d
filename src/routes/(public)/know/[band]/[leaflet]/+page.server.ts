import { notThere } from '#lib/server/access/refusal.ts';
import { emergencyDutyNumber } from '#lib/server/settings/emergency.ts';
import { isReader } from '#lib/ui/know/readers.ts';
import { planOf } from '#lib/ui/know/topics.ts';
import { homeFor } from '../../home-for.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { actor, service }, params, url }) => {
	const { band, leaflet } = params;
	if (!isReader(band) || !planOf(band, leaflet)) notThere();
	return {
		reader: band,
		leaflet,
		home: homeFor(actor),
		duty: emergencyDutyNumber(service),
		address: url.host + url.pathname
	};
};
