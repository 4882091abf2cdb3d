import { meetingPage } from '#lib/server/meetings/meeting-page.ts';
import { arrangeIt, changeIt, endIt } from './arrange-actions.ts';
import { addOne, askOne, removeOne, showOne, tellOne } from './child-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => ({
	meeting: meetingPage(service, actor, params.meeting)
});

export const actions: Actions = {
	arrange: arrangeIt,
	status: changeIt,
	ended: endIt,
	venue: tellOne,
	ask: askOne,
	'guest-add': addOne,
	'guest-show': showOne,
	'guest-remove': removeOne
};
