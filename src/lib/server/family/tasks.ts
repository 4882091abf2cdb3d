import type { Service } from '../service.ts';
import type { Invited } from './invited.ts';
import { needsOf, standingOf } from './needs/kept.ts';
import { reportTask, type ReportTask } from './report-task.ts';
import { pagesOf } from './views/draft.ts';
import { familyReadings } from './views/readings.ts';
import { formOfInvited } from './views/form.ts';

/** How far somebody is with what they want to say; null: nothing is asked. */
export type ViewsTask =
	'not-begun' | 'begun' | 'sent' | 'changed' | 'read' | 'taken-back' | 'closed' | null;

export type NeedsTask = 'not-said' | 'waits' | 'changed' | 'arranged';

/** What there is to do before a meeting, and how far it is. */
export interface Tasks {
	readonly report: ReportTask | null;
	readonly views: ViewsTask;
	readonly needs: NeedsTask;
}

/** What somebody invited can do before a meeting. */
export function tasksOf(service: Service, invited: Invited): Tasks {
	const kept = needsOf(service, service.db, invited.id);
	return {
		report: reportTask(service, invited),
		views: viewsTask(service, invited),
		needs: kept ? standingOf(kept) : 'not-said'
	};
}

function viewsTask(service: Service, invited: Invited): ViewsTask {
	const { db } = service;
	const form = formOfInvited(service, invited, db);
	if (!form) return null;
	const { viewsId, sent, closed } = form;
	if (viewsId === null) return closed ? 'closed' : 'not-begun';
	if (sent === null) return closed ? 'closed' : 'begun';
	if (sent.takenBackAt !== null) return 'taken-back';
	const newest = Math.max(0, ...pagesOf(service, db, viewsId).map(({ savedAt }) => savedAt));
	if (newest > sent.sentAt && !closed) return 'changed';
	const isRead = familyReadings(service, db, viewsId, sent.number).some(({ latest }) => latest);
	return isRead ? 'read' : 'sent';
}
