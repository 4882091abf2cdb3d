import { eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { meeting, meetingChild, meetingOutcome } from '#lib/server/db/schema/index.ts';
import type { Offer } from './offers.ts';

/** Whether the last line is an offer for a meeting that is still to come, or for none in particular. */
export function offerIsOpen(db: Tx, last: Offer | null, today: DayISO): boolean {
	if (last?.what !== 'offered') return false;
	if (last.meetingChildId === null) return true;
	const row = db
		.select({ onDay: meeting.onDay, outcome: meetingOutcome.outcome })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(eq(meetingChild.id, last.meetingChildId))
		.get();
	return row !== undefined && row.outcome === null && (row.onDay ?? today) >= today;
}
