import { saidForMeeting } from '#lib/server/advocacy/said/for-meeting.ts';
import { viewsForMeeting } from '#lib/server/views-for-iro/for-meeting.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => ({
	views: viewsForMeeting(service, actor, params),
	advocates: saidForMeeting(service, actor, params),
	back: `/staff/meetings/${params.meeting}/${params.part}`
});
