import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { DueCalendar } from '#lib/domain/meeting/due.ts';
import { nextMidwayDue } from '#lib/domain/meeting/next-due.ts';
import type { Tx } from '#lib/server/db/client.ts';
import {
	careEpisode,
	meeting,
	meetingChild,
	meetingOutcome,
	midwayNote
} from '#lib/server/db/schema/index.ts';

/**
 * When the IRO's next midway visit to each of these children is due: six weeks after the first review,
 * then every three months (Medway 2.8). A child is missing before their first review was held, and
 * once they are no longer looked after.
 */
export function midwayDueOf(
	db: Tx,
	childIds: readonly string[],
	calendar: DueCalendar
): ReadonlyMap<string, DayISO> {
	const reviews = Map.groupBy(heldMeetings(db, childIds), (row) => row.childId);
	const notes = Map.groupBy(
		db
			.select({ childId: midwayNote.childId, onDay: midwayNote.onDay })
			.from(midwayNote)
			.where(inArray(midwayNote.childId, [...childIds]))
			.all(),
		(row) => row.childId
	);
	const left = noLongerLookedAfter(db, childIds);
	const due = new Map<string, DayISO>();
	for (const childId of childIds) {
		const held = reviews.get(childId) ?? [];
		const days = (kind: string) => held.flatMap((row) => (row.kind === kind ? row.onDay : []));
		const first = days('looked-after-review').sort()[0] ?? null;
		const visits = [
			...days('midway-review'),
			...(notes.get(childId) ?? []).map((one) => one.onDay)
		];
		const next = nextMidwayDue(first, visits, calendar);
		if (next && !left.has(childId)) due.set(childId, next.day);
	}
	return due;
}

function heldMeetings(db: Tx, childIds: readonly string[]) {
	return db
		.select({ childId: meetingChild.childId, kind: meeting.kind, onDay: meeting.onDay })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.innerJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(
			and(
				inArray(meetingChild.childId, [...childIds]),
				inArray(meeting.kind, ['looked-after-review', 'midway-review']),
				eq(meetingOutcome.outcome, 'held'),
				isNotNull(meeting.onDay)
			)
		)
		.all()
		.flatMap(({ onDay, ...row }) => (onDay === null ? [] : [{ ...row, onDay }]));
}

/** Children all of whose episodes of care are over; one without any is taken to be looked after. */
function noLongerLookedAfter(db: Tx, childIds: readonly string[]): ReadonlySet<string> {
	const rows = db
		.select({ childId: careEpisode.childId, ceasedOn: careEpisode.ceasedOn })
		.from(careEpisode)
		.where(inArray(careEpisode.childId, [...childIds]))
		.all();
	const open = new Set(rows.flatMap((row) => (row.ceasedOn === null ? row.childId : [])));
	return new Set(rows.map((row) => row.childId).filter((id) => !open.has(id)));
}
