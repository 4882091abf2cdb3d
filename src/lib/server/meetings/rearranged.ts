import { eq } from 'drizzle-orm';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { meeting, meetingChild, meetingOutcome } from '#lib/server/db/schema/index.ts';
import type { MeetingRow } from './part.ts';

type Outcome = Omit<typeof meetingOutcome.$inferInsert, 'meetingId' | 'outcome'>;

/**
 * Leaves the old day behind as a meeting of its own that was rearranged, with its children and
 * nothing of what they said: that goes to the new day, and so does the extract's reference.
 */
export function keepOldDay(tx: Tx, row: MeetingRow, outcome: Outcome): void {
	const meetingId = newId();
	tx.insert(meeting)
		.values({ ...row, id: meetingId, ref: `rearranged-${meetingId}`, statedStatus: null })
		.run();
	tx.insert(meetingOutcome)
		.values({ meetingId, outcome: 'rearranged', ...outcome })
		.run();
	const children = tx
		.select({ childId: meetingChild.childId, dueOn: meetingChild.dueOn })
		.from(meetingChild)
		.where(eq(meetingChild.meetingId, row.id))
		.all();
	tx.insert(meetingChild)
		.values(children.map((child) => ({ ...child, id: newId(), meetingId, ref: null })))
		.run();
}
