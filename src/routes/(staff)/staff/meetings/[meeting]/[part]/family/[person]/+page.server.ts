import { familyPerson } from '#lib/server/family/staff/person.ts';
import { agreeIt, arrangeIt, endIt, tellIt } from './family-actions.ts';
import type { Actions, PageServerLoad } from './$types';

const KEPT = ['told', 'ended', 'agreed', 'arranged'] as const;

export const load: PageServerLoad = ({ params, locals: { service, actor }, url }) => ({
	page: familyPerson(service, actor, params, params.person),
	kept: KEPT.find((one) => url.searchParams.get('kept') === one) ?? null
});

export const actions: Actions = { tell: tellIt, agree: agreeIt, end: endIt, arrange: arrangeIt };
