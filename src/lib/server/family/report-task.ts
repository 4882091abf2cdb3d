import { and, eq } from 'drizzle-orm';
import type { Instant } from '#lib/domain/calendar/london.ts';
import { reportDueAt } from '#lib/domain/report/due-at.ts';
import { reportRelease } from '../db/schema/index.ts';
import { latenessOf } from '../reading/lateness.ts';
import { ownReleases } from '../reading/own.ts';
import { seenOf } from '../reading/seen.ts';
import { paperCalendar } from '../release/calendar.ts';
import type { Service } from '../service.ts';
import type { Invited } from './invited.ts';

/** The report for a meeting, as its recipient finds it: to come by a moment, late, or there. */
export type ReportTask =
	| { readonly state: 'due' | 'late'; readonly by: Instant }
	| {
			readonly state: 'there' | 'opened' | 'read';
			readonly releaseId: string;
			/** It came late: it says so on its own page, too. */
			readonly cameLate: boolean;
	  };

/** How a report to this one recipient stands; null: none came, and none is promised to them by name. */
export function reportTask(service: Service, invited: Invited): ReportTask | null {
	const { by, meetingChildId } = invited;
	const [found] = ownReleases(service, by, 'family').filter(
		(one) => one.kind === 'report' && one.meetingChildId === meetingChildId
	);
	if (found) {
		const seen = seenOf(service.db, found.id);
		return {
			state: seen['read-to-end'] ? 'read' : seen.opened ? 'opened' : 'there',
			releaseId: found.id,
			cameLate: latenessOf(service, by, by.id, found) !== null
		};
	}
	const due = isExpected(service, invited) ? dueAt(service, invited) : null;
	return due === null ? null : { state: service.now() > due ? 'late' : 'due', by: due };
}

function dueAt(service: Service, { meeting }: Invited): Instant | null {
	const { kind, startsAt } = meeting;
	return startsAt === null ? null : reportDueAt(kind, startsAt, paperCalendar(service));
}

/** Whether a report was promised to this very person; that one is to others says nothing to them (R4). */
function isExpected({ db }: Service, { meeting, childId, adultId }: Invited): boolean {
	const row = db
		.select({ id: reportRelease.id })
		.from(reportRelease)
		.where(
			and(
				eq(reportRelease.meetingId, meeting.id),
				eq(reportRelease.childId, childId),
				eq(reportRelease.adultId, adultId)
			)
		)
		.get();
	return row !== undefined;
}
