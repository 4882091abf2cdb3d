import { asc, eq } from 'drizzle-orm';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';
import type { Action } from '#lib/policy/actions.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { verdictOn } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId } from '#lib/server/db/id.ts';
import { child, meeting, meetingChild, meetingOutcome } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import type { Part } from './part.ts';

/** A meeting with those of its children about whom the actor may do something. */
export interface MeetingFor {
	readonly parts: readonly [Part, ...Part[]];
	readonly status: MeetingStatus;
}

/**
 * A meeting for an act on all of it: the time, the place, what became of it. One conference is one
 * meeting for all its children, so whoever may arrange it for one of them may; whatever is about a
 * single child is asked of that child (`partFor`).
 * @throws 404 unless the act is allowed about at least one of its children.
 */
export function meetingFor(
	service: Service,
	actor: Actor,
	action: Action,
	meetingId: string,
	db: Tx = service.db
): MeetingFor {
	if (!isId(meetingId)) notThere();
	const [first, ...rest] = db
		.select({ part: meetingChild, meeting, child, outcome: meetingOutcome })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.innerJoin(child, eq(child.id, meetingChild.childId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(eq(meeting.id, meetingId))
		.orderBy(asc(child.dob))
		.all()
		.filter((row) => verdictOn(service, actor, action, row.child.id, db) === 'yes')
		.map((row): Part => ({ ...row, status: row.outcome?.outcome ?? 'planned' }));
	if (!first) notThere();
	return { parts: [first, ...rest], status: first.status };
}
