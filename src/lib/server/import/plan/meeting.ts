import { eq } from 'drizzle-orm';
import { given } from '../../db/given.ts';
import { meeting, meetingChild, meetingOutcome } from '../../db/schema/index.ts';
import { statement } from '../../db/statement.ts';
import type { Run } from '../run.ts';

const byRef = statement((db) =>
	db
		.select({ meeting, outcome: meetingOutcome })
		.from(meeting)
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(eq(meeting.ref, given('ref')))
		.prepare()
);

const ofPart = statement((db) =>
	db
		.select({ meeting, outcome: meetingOutcome })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(eq(meetingChild.ref, given('ref')))
		.limit(1)
		.prepare()
);

/** A meeting as it is here, with what became of it. */
export type KnownMeeting = NonNullable<ReturnType<typeof meetingOf>>;

/** A meeting by the extract's id of it: a review's id, a conference's meeting id. */
export function meetingOf(run: Run, ref: string) {
	return byRef(run.service).get({ ref });
}

/** A meeting by its own id, or by the id of one child's review or conference. */
export function meetingNamed(run: Run, ref: string): KnownMeeting | undefined {
	return meetingOf(run, ref) ?? ofPart(run.service).get({ ref });
}

/** Gives a meeting made in the portal the extract's id of it. */
export function nameMeeting(run: Run, id: string, ref: string): void {
	run.service.db.update(meeting).set({ ref }).where(eq(meeting.id, id)).run();
}

/** Why a meeting isn't known. */
export const NO_MEETING =
	'there is no such meeting: it is neither in the review and conference files nor here already';
