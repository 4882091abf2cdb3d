import { and, asc, eq, gte, isNull } from 'drizzle-orm';
import { daysBetween, type DayISO } from '#lib/domain/calendar/day.ts';
import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { hasParticipationCode, isConference } from '#lib/domain/meeting/kinds.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { given } from '../db/given.ts';
import { meeting, meetingChild, meetingGuest, meetingOutcome } from '../db/schema/index.ts';
import { statement } from '../db/statement.ts';
import type { Service } from '../service.ts';

/** A coming meeting as this child may know it: where and who only as somebody chose to show them. */
export interface NextMeeting {
	readonly id: string;
	readonly kind: 'review' | 'conference' | 'visit';
	readonly day: DayISO;
	readonly time: ClockTime;
	readonly minutes: number | null;
	readonly daysAway: number;
	readonly venue: string | null;
	readonly guests: readonly string[];
}

/** The child's planned meetings from today on, soonest first. */
export function nextMeetings(service: Service, actor: ChildActor): NextMeeting[] {
	permit(service, actor, 'photocard.see', actor.id);
	const today = londonDay(service.now());
	const rows = coming(service).all({ childId: actor.id, today });
	return rows.flatMap(({ part, meeting: { kind, onDay, startTime, minutes } }) =>
		onDay === null
			? []
			: [
					{
						id: part.id,
						kind: isConference(kind)
							? 'conference'
							: hasParticipationCode(kind)
								? 'review'
								: 'visit',
						day: onDay,
						time: startTime,
						minutes,
						daysAway: daysBetween(today, onDay),
						venue: part.venueForChild,
						guests: guestsShown(service, part.id)
					} as const
				]
	);
}

const coming = statement((db) =>
	db
		.select({ part: meetingChild, meeting })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(
			and(
				eq(meetingChild.childId, given('childId')),
				isNull(meetingOutcome.meetingId),
				gte(meeting.onDay, given('today'))
			)
		)
		.orderBy(asc(meeting.startsAt))
		.prepare()
);

function guestsShown(service: Service, part: string): string[] {
	return shownGuests(service)
		.all({ part })
		.map(({ label }) => label);
}

const shownGuests = statement((db) =>
	db
		.select({ label: meetingGuest.label })
		.from(meetingGuest)
		.where(and(eq(meetingGuest.meetingChildId, given('part')), eq(meetingGuest.shownToChild, true)))
		.prepare()
);
