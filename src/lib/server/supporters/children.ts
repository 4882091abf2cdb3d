import { and, asc, eq, gte, inArray, isNull } from 'drizzle-orm';
import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { isCarer } from '../access/carer.ts';
import { inForce } from '../access/ties.ts';
import { child, meeting, meetingChild, meetingOutcome, relationship } from '../db/schema/index.ts';
import { calledName } from '../people/child.ts';
import type { Service } from '../service.ts';

/** A child as somebody who supports them may know them: what they are called and when they meet. */
export interface SupportedChild {
	readonly id: string;
	readonly called: string;
	readonly meetings: readonly {
		readonly kind: 'review' | 'conference';
		readonly day: DayISO;
		readonly time: ClockTime;
	}[];
}

/** The children who live with this carer today; it ends with the placement, on the next request (SAFETY R7). */
export function childrenOfCarer(service: Service, actor: AdultActor): SupportedChild[] {
	const rows = service.db
		.select({ id: relationship.childId, kind: relationship.kind })
		.from(relationship)
		.where(
			and(
				eq(relationship.adultId, actor.id),
				inForce(relationship.from, relationship.to, londonDay(service.now()))
			)
		)
		.all();
	return rows.filter(({ kind }) => isCarer(kind)).map(({ id }) => supported(service, actor, id));
}

function supported(service: Service, actor: AdultActor, id: string): SupportedChild {
	permit(service, actor, 'child.see', id);
	const row = service.db
		.select()
		.from(child)
		.where(inArray(child.id, [id]))
		.get()!;
	return {
		id,
		called: calledName(service.vault, row),
		meetings: comingMeetings(service, id)
	};
}

function comingMeetings({ db, now }: Service, childId: string): SupportedChild['meetings'] {
	return db
		.select({ kind: meeting.kind, day: meeting.onDay, time: meeting.startTime })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(
			and(
				eq(meetingChild.childId, childId),
				isNull(meetingOutcome.meetingId),
				gte(meeting.onDay, londonDay(now()))
			)
		)
		.orderBy(asc(meeting.startsAt))
		.all()
		.flatMap(({ kind, day, time }) =>
			day
				? [{ kind: isConference(kind) ? ('conference' as const) : ('review' as const), day, time }]
				: []
		);
}
