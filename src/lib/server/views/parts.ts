import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { bandOf, type Band } from '#lib/domain/person/band.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { given } from '#lib/server/db/given.ts';
import { child, meeting, meetingChild, meetingOutcome } from '#lib/server/db/schema/index.ts';
import { statement } from '#lib/server/db/statement.ts';
import { bandSetOf } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { closedBecause } from './closed.ts';

/** A child's part in a meeting that is still to come. */
export type ComingPart = ReturnType<typeof comingParts>[number];

/** A child's parts in meetings that have not begun, the next one first; those without a day last. */
export function comingParts(service: Service, childId: string) {
	return planned(service)
		.all({ childId })
		.filter(({ startsAt }) => !closedBecause({ startsAt, status: 'planned' }, service.now()));
}

/** The band of a child today. */
export function bandToday(service: Service, childId: string): Band {
	const row = oneChild(service).get({ childId }) ?? notThere();
	return bandOf(row.dob, londonDay(service.now()), bandSetOf(row));
}

const planned = statement((db) =>
	db
		.select({
			id: meetingChild.id,
			kind: meeting.kind,
			onDay: meeting.onDay,
			startTime: meeting.startTime,
			startsAt: meeting.startsAt
		})
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(and(eq(meetingChild.childId, given('childId')), isNull(meetingOutcome.meetingId)))
		.orderBy(sql`${meeting.startsAt} is null`, asc(meeting.startsAt))
		.prepare()
);

const oneChild = statement((db) =>
	db
		.select({ dob: child.dob, bandSet: child.bandSet })
		.from(child)
		.where(eq(child.id, sql.placeholder('childId')))
		.prepare()
);
