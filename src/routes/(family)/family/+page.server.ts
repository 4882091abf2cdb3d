import { asAdult } from '#lib/server/access/as-adult.ts';
import { familyHome } from '#lib/server/family/home-page.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => {
	const adult = asAdult(actor);
	return {
		name: nameOfAdult(service.db, service.vault, adult.id),
		isCarer: adult.roles.includes('carer'),
		home: familyHome(service, adult)
	};
};
