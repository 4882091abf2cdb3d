import { asAdult } from '#lib/server/access/as-adult.ts';
import { peopleInLife } from '#lib/server/sign-in/family/staff/people.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	...peopleInLife(service, asAdult(actor), params.child),
	childId: params.child
});
