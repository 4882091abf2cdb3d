import { eq } from 'drizzle-orm';
import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay, londonInstant } from '#lib/domain/calendar/london.ts';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';
import { problemsOfChange, type StatusProblem } from '#lib/domain/meeting/status-change.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { meeting, meetingOutcome } from '#lib/server/db/schema/index.ts';
import { tellMoved } from '#lib/server/family/tell-moved.ts';
import type { Service } from '#lib/server/service.ts';
import { authorisers } from './authorisers.ts';
import { endOf, type EndProblem } from './end-of.ts';
import { meetingFor } from './meeting-for.ts';
import type { Part } from './part.ts';
import { keepOldDay } from './rearranged.ts';

/** A change of status as asked for; which parts are needed is in domain/meeting/status.ts. */
export interface NewStatus {
	readonly to: MeetingStatus;
	/** The id of a manager (Medway 2.18). */
	readonly authoriser: string | null;
	readonly reason: string;
	readonly newDay: DayISO | null;
	readonly newTime: ClockTime | null;
	/** When a held meeting ended, Europe/London; none: not said. */
	readonly endedTime?: ClockTime | null;
}

export type OutcomeProblem = StatusProblem | 'no-day-yet' | EndProblem;

/**
 * Records what became of a meeting. A rearranged meeting goes on under its own address, with all that
 * the children have sent for it, on the new day; the old day stays behind as the meeting that was
 * rearranged.
 * @returns all that stops it; empty when done. @throws 404 unless the actor may.
 */
export function changeStatus(
	service: Service,
	actor: Actor,
	meetingId: string,
	given: NewStatus
): readonly OutcomeProblem[] {
	return service.db.transaction(
		(tx) => {
			const { parts, status } = meetingFor(service, actor, 'meeting.outcome', meetingId, tx);
			if (actor.kind !== 'adult') notThere();
			const { onDay } = parts[0].meeting;
			if (onDay === null) return ['no-day-yet'];
			const managers = authorisers(service, tx).map(({ adultId }) => adultId);
			const authoriser = managers.find((id) => id === given.authoriser) ?? null;
			const change = { ...given, from: status, day: onDay, authoriser };
			const problems = problemsOfChange(change, londonDay(service.now()));
			if (problems.length > 0) return problems;
			const end =
				given.to === 'held' ? endOf(parts[0].meeting, given.endedTime, service.now()) : null;
			if (typeof end === 'string') return [end];
			const outcome = {
				authorisedBy: given.to === 'cancelled' ? authoriser : null,
				reason: given.reason.trim() || null,
				recordedBy: actor.id,
				recordedAt: service.now(),
				endedAt: end
			};
			if (given.to === 'rearranged' && given.newDay) {
				keepOldDay(tx, parts[0].meeting, outcome);
				moveTo(service, tx, parts[0], given.newDay, given.newTime);
			} else write(tx, meetingId, given.to, outcome);
			tx.update(meeting).set({ setHereAt: service.now() }).where(eq(meeting.id, meetingId)).run();
			if (given.to !== 'held') tellMoved(service, tx, meetingId);
			for (const { child } of parts) {
				const detail = { from: status, to: given.to };
				const entry = { action: 'meeting.outcome', subject: meetingId } as const;
				record(tx, actor, service.now(), { ...entry, childId: child.id, detail });
			}
			return [];
		},
		{ behavior: 'immediate' }
	);
}

type Outcome = Omit<typeof meetingOutcome.$inferInsert, 'meetingId' | 'outcome'>;

/** Planned is the absence of an outcome. */
function write(tx: Tx, meetingId: string, to: MeetingStatus, outcome: Outcome): void {
	tx.delete(meetingOutcome).where(eq(meetingOutcome.meetingId, meetingId)).run();
	if (to === 'planned') return;
	tx.insert(meetingOutcome)
		.values({ meetingId, outcome: to, ...outcome })
		.run();
}

function moveTo(
	{ now }: Service,
	tx: Tx,
	{ meeting: row }: Part,
	onDay: DayISO,
	newTime: ClockTime | null
): void {
	const startTime = newTime ?? row.startTime;
	const startsAt = londonInstant(onDay, startTime);
	tx.delete(meetingOutcome).where(eq(meetingOutcome.meetingId, row.id)).run();
	tx.update(meeting)
		.set({ onDay, startTime, startsAt, setHereAt: now() })
		.where(eq(meeting.id, row.id))
		.run();
}
