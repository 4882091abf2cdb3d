import { conferenceTellings } from '#lib/server/tellings/conference.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	told: conferenceTellings(service, actor, params.meeting)
});
