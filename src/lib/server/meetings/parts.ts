import { and, asc, eq, gte, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { child, meeting, meetingChild, meetingOutcome } from '#lib/server/db/schema/index.ts';
import type { ChildRow } from '#lib/server/people/child.ts';
import type { MeetingRow } from './part.ts';

/** A part with what lists need of its meeting and child. For the server only. */
export interface PartRow {
	readonly partId: string;
	readonly meeting: MeetingRow & { readonly onDay: DayISO; readonly startsAt: number };
	readonly child: ChildRow;
	readonly status: MeetingStatus;
	readonly dueOn: DayISO | null;
	readonly askedAt: number | null;
}

/** Days, both included; a missing end is open. */
export interface Window {
	readonly from?: DayISO;
	readonly to?: DayISO;
}

/** The parts of these children in meetings that have a day in the window, earliest first. */
export function partsIn(db: Tx, childIds: readonly string[], { from, to }: Window): PartRow[] {
	if (childIds.length === 0) return [];
	const rows = db
		.select({
			partId: meetingChild.id,
			dueOn: meetingChild.dueOn,
			askedAt: meetingChild.askedAt,
			meeting,
			child,
			outcome: meetingOutcome.outcome
		})
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.innerJoin(child, eq(child.id, meetingChild.childId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(
			and(
				inArray(meetingChild.childId, [...childIds]),
				isNotNull(meeting.onDay),
				from ? gte(meeting.onDay, from) : undefined,
				to ? lte(meeting.onDay, to) : undefined
			)
		)
		.orderBy(asc(meeting.onDay), asc(meeting.startTime), asc(meeting.id))
		.all();
	return rows.flatMap(({ meeting: row, outcome, ...rest }) => {
		const { onDay, startsAt } = row;
		if (onDay === null || startsAt === null) return [];
		return [{ ...rest, meeting: { ...row, onDay, startsAt }, status: outcome ?? 'planned' }];
	});
}

/** Meetings of these children that are due by a day and have none yet; earliest due first. */
export function partsWithoutDay(db: Tx, childIds: readonly string[], dueBy: DayISO) {
	return db
		.select({ partId: meetingChild.id, dueOn: meetingChild.dueOn, meeting, child })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.innerJoin(child, eq(child.id, meetingChild.childId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(
			and(
				inArray(meetingChild.childId, [...childIds]),
				isNull(meeting.onDay),
				isNull(meetingOutcome.meetingId),
				or(isNull(meetingChild.dueOn), lte(meetingChild.dueOn, dueBy))
			)
		)
		.orderBy(asc(meetingChild.dueOn))
		.all();
}
