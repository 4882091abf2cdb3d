import { londonDay } from '#lib/domain/calendar/london.ts';
import { partPage } from '#lib/server/meetings/part-page.ts';
import { confirmIt, noteAttendance, noteTalk } from './meeting-actions.ts';
import { answerIt, doneIt } from './wish-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => ({
	part: partPage(service, actor, params),
	today: londonDay(service.now())
});

export const actions: Actions = {
	talk: noteTalk,
	answer: answerIt,
	done: doneIt,
	attendance: noteAttendance,
	code: confirmIt
};
