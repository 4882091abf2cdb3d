import { asAdult } from '#lib/server/access/as-adult.ts';
import { advocateHome } from '#lib/server/advocacy/home.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => {
	const adult = asAdult(actor);
	return {
		name: nameOfAdult(service.db, service.vault, adult.id),
		home: advocateHome(service, adult)
	};
};
