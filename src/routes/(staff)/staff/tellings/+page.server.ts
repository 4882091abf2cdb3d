import { londonDay } from '#lib/domain/calendar/london.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { may } from '#lib/server/access/permit.ts';
import { toldMeetings } from '#lib/server/tellings/list.ts';
import { periodTellings } from '#lib/server/tellings/period.ts';
import { shownTellings } from '#lib/ui/tellings/shown.ts';
import { askedOf } from '#lib/ui/statistics/asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals: { service, actor } }) => {
	const today = londonDay(service.now());
	const adult = asAdult(actor);
	const asked = askedOf(url.searchParams, today);
	const { period } = asked;
	const seesAll = may(service, adult, 'figures.see');
	const sees = adult.roles.some((role) => ['manager', 'chair', 'iro'].includes(role));
	return {
		today,
		asked,
		mayExport: may(service, adult, 'figures.export'),
		figures: period && seesAll ? shownTellings(periodTellings(service, adult, period)) : null,
		meetings: period && sees ? toldMeetings(service, adult, period) : null
	};
};
