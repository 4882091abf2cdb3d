import { redirect } from '@sveltejs/kit';
import { eq, inArray } from 'drizzle-orm';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';
import type { Action } from '#lib/policy/actions.ts';
import type { Actor, AdultActor } from '#lib/policy/actor.ts';
import { asAdult } from '../access/as-adult.ts';
import { permit, verdictOn } from '../access/permit.ts';
import { notThere } from '../access/refusal.ts';
import type { Tx } from '../db/client.ts';
import { isId } from '../db/id.ts';
import { child, meeting, meetingChild, meetingOutcome } from '../db/schema/index.ts';
import type { MeetingRow } from '../meetings/part.ts';
import type { ChildRow } from '../people/child.ts';
import type { Service } from '../service.ts';
import { SECOND } from '../sign-in/family/arrive.ts';
import { familyInvitations, type FamilyInvitation } from './invitation.ts';

/** An invitation with the meeting and the child it is about. For the server only. */
export interface Invited extends FamilyInvitation {
	readonly by: AdultActor;
	readonly meeting: MeetingRow;
	readonly child: ChildRow;
	readonly status: MeetingStatus;
}

/**
 * One invitation, for its own recipient. Every query and command of theirs about a meeting begins here.
 * @throws 404 for anybody else's, and for one that ended or is stopped today; the way to the second
 * factor where only that is missing.
 */
export function invitedFor(
	service: Service,
	actor: Actor,
	action: Action,
	invitedId: string,
	db: Tx = service.db
): Invited {
	if (!isId(invitedId)) notThere();
	const by = asAdult(actor);
	const own = familyInvitations(service, db, by.id).filter(({ id }) => id === invitedId);
	const [found] = withMeetings(db, by, own);
	if (!found) notThere();
	permit(service, actor, action, found.child.id, db);
	// Whoever reads their mail would otherwise learn where and when, and with whom they can't sit.
	if (!by.secondFactor) redirect(303, SECOND);
	return found;
}

/** All that somebody is invited to today. */
export function allInvited(service: Service, actor: Actor): Invited[] {
	const by = asAdult(actor);
	return withMeetings(service.db, by, familyInvitations(service, service.db, by.id)).filter(
		({ child: { id } }) => verdictOn(service, actor, 'family.read-own', id) === 'yes'
	);
}

function withMeetings(db: Tx, by: AdultActor, own: readonly FamilyInvitation[]): Invited[] {
	if (own.length === 0) return [];
	const rows = db
		.select({ part: meetingChild.id, meeting, child, outcome: meetingOutcome.outcome })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.innerJoin(child, eq(child.id, meetingChild.childId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(
			inArray(
				meetingChild.id,
				own.map(({ meetingChildId }) => meetingChildId)
			)
		)
		.all();
	return own.flatMap((one) => {
		const row = rows.find(({ part }) => part === one.meetingChildId);
		if (!row) return [];
		return [
			{ ...one, by, meeting: row.meeting, child: row.child, status: row.outcome ?? 'planned' }
		];
	});
}
