import { asAdult } from '#lib/server/access/as-adult.ts';
import { byHandPage } from '#lib/server/family/related/page.ts';
import { peopleInLife } from '#lib/server/sign-in/family/staff/people.ts';
import { relationshipActions } from './relationship-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	...peopleInLife(service, asAdult(actor), params.child),
	byHand: byHandPage(service, asAdult(actor), params.child),
	childId: params.child
});

export const actions: Actions = relationshipActions;
