import { and, asc, eq } from 'drizzle-orm';
import type { AdvocateMeeting } from '#lib/domain/advocacy/shown.ts';
import { daysBetween } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import {
	advocateSaid,
	meeting,
	meetingChild,
	meetingOutcome
} from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { closedBecause } from '#lib/server/views/closed.ts';
import { checkOf, marksOf, standingSaid } from './said/rows.ts';

/** The child's meetings to come, and those to which this advocate brought something. Call `permit` first. */
export function meetingsForAdvocate(
	service: Service,
	actor: AdultActor,
	childId: string
): AdvocateMeeting[] {
	const { db, now } = service;
	const today = londonDay(now());
	const rows = db
		.select({ part: meetingChild.id, meeting, outcome: meetingOutcome.outcome, said: advocateSaid })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.leftJoin(
			advocateSaid,
			and(eq(advocateSaid.meetingChildId, meetingChild.id), eq(advocateSaid.adultId, actor.id))
		)
		.where(eq(meetingChild.childId, childId))
		.orderBy(asc(meeting.startsAt))
		.all();
	return rows.flatMap(({ part, meeting: { kind, onDay, startTime, startsAt }, outcome, said }) => {
		const isComing = onDay !== null && outcome === null && onDay >= today;
		if (
			onDay === null ||
			!(isComing || (said && outcome !== 'cancelled' && outcome !== 'rearranged'))
		)
			return [];
		const closed = closedBecause({ startsAt, status: outcome ?? 'planned' }, now()) !== null;
		return [
			{
				part,
				kind: isConference(kind) ? ('conference' as const) : ('review' as const),
				day: onDay,
				time: startTime,
				daysAway: daysBetween(today, onDay),
				closed,
				...standingOf(service, part, said?.id ?? null)
			}
		];
	});
}

function standingOf(
	service: Service,
	part: string,
	saidId: string | null
): Pick<AdvocateMeeting, 'state' | 'check'> {
	if (saidId === null) return { state: 'none', check: null };
	const sent = standingSaid(service.db, service, part).find((one) => one.saidId === saidId);
	if (!sent) return { state: 'begun', check: null };
	const marks = marksOf(service.db, service, [sent.id])(sent.id);
	const what = checkOf(marks)?.what ?? null;
	const check = what === 'read' ? null : what;
	if (check === 'changes' || check === 'not-me') return { state: check, check };
	return { state: marks.some((mark) => mark.what === 'read') ? 'read' : 'sent', check };
}
