import { familyMeeting } from '#lib/server/family/meeting.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	meeting: familyMeeting(service, actor, params.invited)
});
