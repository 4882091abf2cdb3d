import { eq } from 'drizzle-orm';
import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { isConference, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { may } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { meeting, meetingChild, meetingOutcome } from '#lib/server/db/schema/index.ts';
import { familyInvitation } from '#lib/server/family/invitation.ts';
import type { StandingRelease } from '#lib/server/release/standing.ts';
import type { Service } from '#lib/server/service.ts';

/** The meeting of a paper as it stands today. For the server only. */
export interface PaperMeeting {
	readonly id: string;
	readonly kind: MeetingKind;
	readonly onDay: DayISO | null;
	readonly startTime: ClockTime;
	readonly startsAt: number | null;
	readonly status: MeetingStatus;
}

/** The same as somebody may know it who was invited, or works with the child. */
export interface KnownMeeting {
	readonly kind: 'review' | 'conference';
	readonly startsAt: number;
	readonly isOver: boolean;
}

/** The meeting that a part is of. */
export function meetingOfPart(db: Tx, meetingChildId: string): PaperMeeting {
	const row = db
		.select({ meeting, outcome: meetingOutcome.outcome })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(eq(meetingChild.id, meetingChildId))
		.get();
	if (!row) notThere();
	const { id, kind, onDay, startTime, startsAt } = row.meeting;
	return { id, kind, onDay, startTime, startsAt, status: row.outcome ?? 'planned' };
}

/**
 * Whether a recipient is told of the meeting at all: a young person of their own, a parent or carer only
 * where they were invited (SAFETY R3), others where they may see the child's meetings.
 */
export function knowsMeeting(
	service: Service,
	actor: Actor,
	{ childId, meetingChildId }: Pick<StandingRelease, 'childId' | 'meetingChildId'>,
	db: Tx = service.db
): boolean {
	if (actor.kind === 'child') return actor.id === childId;
	if (actor.kind !== 'adult') return false;
	if (may(service, actor, 'meeting.see', childId)) return true;
	return familyInvitation(service, db, actor.id, meetingChildId) !== null;
}

/** The meeting as this recipient may know it; null: they are told of none, or it has no day. */
export function knownMeeting(
	service: Service,
	actor: Actor,
	release: Pick<StandingRelease, 'childId' | 'meetingChildId'>
): KnownMeeting | null {
	if (!knowsMeeting(service, actor, release)) return null;
	const { kind, startsAt, status } = meetingOfPart(service.db, release.meetingChildId);
	if (startsAt === null || status === 'cancelled') return null;
	const isOver = status === 'held' || startsAt <= service.now();
	return { kind: isConference(kind) ? 'conference' : 'review', startsAt, isOver };
}
