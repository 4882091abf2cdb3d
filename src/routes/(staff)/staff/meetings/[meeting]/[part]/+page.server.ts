import type { Actor } from '#lib/policy/actor.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { readSaid } from '#lib/server/advocacy/said/for-hearer.ts';
import { communicationFor } from '#lib/server/communication/for-adult.ts';
import { partPage, type PartPage } from '#lib/server/meetings/part-page.ts';
import type { Service } from '#lib/server/service.ts';
import { reportNotes } from '#lib/server/tellings/note.ts';
import { noteReports } from './in-time-action.ts';
import { confirmIt, noteAttendance, noteTalk } from './meeting-actions.ts';
import { answerIt, doneIt } from './wish-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => ({
	...withCard(service, actor, partPage(service, actor, params)),
	advocates: readSaid(service, actor, params),
	reportNotes: reportNotes(service, actor, params),
	today: londonDay(service.now())
});

/** How the child communicates stands first, for whoever of the meeting it is shown to. */
function withCard(service: Service, actor: Actor, part: PartPage) {
	return { part, communication: communicationFor(service, actor, part.childId) };
}

export const actions: Actions = {
	talk: noteTalk,
	answer: answerIt,
	done: doneIt,
	attendance: noteAttendance,
	inTime: noteReports,
	code: confirmIt
};
