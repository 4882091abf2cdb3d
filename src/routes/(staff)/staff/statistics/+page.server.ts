import { londonDay } from '#lib/domain/calendar/london.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { may } from '#lib/server/access/permit.ts';
import { askedOf } from '#lib/ui/statistics/asked.ts';
import { figuresView } from './figures-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals: { service, actor } }) => {
	const today = londonDay(service.now());
	const adult = asAdult(actor);
	const whose = may(service, adult, 'figures.see') ? ('all' as const) : ('own' as const);
	const asked = askedOf(url.searchParams, today);
	// One's own figures have one line by person: that view is only for those who see everybody's.
	const by = whose === 'own' && asked.by === 'lead' ? 'month' : asked.by;
	return {
		today,
		whose,
		asked: { ...asked, by },
		mayExport: may(service, adult, 'figures.export'),
		mayTakeSsda903: may(service, adult, 'ssda903.take'),
		figures: asked.period && figuresView(service, adult, { period: asked.period, by, whose })
	};
};
