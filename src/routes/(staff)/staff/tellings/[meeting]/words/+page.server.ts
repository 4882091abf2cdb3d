import { readFeedback } from '#lib/server/tellings/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	meetingId: params.meeting,
	feedback: readFeedback(service, actor, params.meeting)
});
