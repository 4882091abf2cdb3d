import { and, eq, isNull } from 'drizzle-orm';
import { given } from '../../db/given.ts';
import { meeting, meetingChild, meetingOutcome } from '../../db/schema/index.ts';
import { statement } from '../../db/statement.ts';
import type { Run } from '../run.ts';
import type { KnownMeeting } from './meeting.ts';
import type { GivenPart } from './part.ts';

const madeHere = statement((db) =>
	db
		.select({ meeting, outcome: meetingOutcome })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(
			and(
				eq(meetingChild.childId, given('childId')),
				isNull(meetingChild.ref),
				eq(meeting.onDay, given('day'))
			)
		)
		.prepare()
);

/**
 * A meeting arranged in the portal that the extract now tells of: the child's meeting of that kind on
 * that day which no extract has named yet. Taken as one and the same, so that it isn't counted twice.
 */
export function meetingMadeHere(run: Run, given: GivenPart): KnownMeeting | undefined {
	if (!given.day) return undefined;
	return madeHere(run.service)
		.all({ childId: given.child.id, day: given.day })
		.find(({ meeting }) => given.kinds.includes(meeting.kind));
}
