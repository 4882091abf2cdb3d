import { eq } from 'drizzle-orm';
import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import { meeting } from '#lib/server/db/schema/index.ts';
import { tellMoved } from '#lib/server/family/tell-moved.ts';
import type { Service } from '#lib/server/service.ts';
import { meetingFor } from './meeting-for.ts';

/** When and where a meeting is. */
export interface Arrangement {
	readonly onDay: DayISO;
	/** Europe/London. */
	readonly startTime: ClockTime;
	readonly minutes: number | null;
	/** May give a home or school away: nobody is shown it by this. */
	readonly venue: string | null;
}

/** A meeting that has been held, cancelled or rearranged stays as it was. */
export type ArrangeProblem = 'over';

/**
 * Sets the day, time, length and place of a meeting that is still to come (or was adjourned).
 * @returns what stops it, or null. @throws 404 unless the actor may arrange it for one of its children.
 */
export function arrange(
	service: Service,
	actor: Actor,
	meetingId: string,
	given: Arrangement
): ArrangeProblem | null {
	return service.db.transaction(
		(tx) => {
			const { parts, status } = meetingFor(service, actor, 'meeting.arrange', meetingId, tx);
			if (status !== 'planned' && status !== 'adjourned') return 'over';
			const at = service.now();
			const startsAt = londonInstant(given.onDay, given.startTime);
			tx.update(meeting)
				.set({ ...given, startsAt, setHereAt: at })
				.where(eq(meeting.id, meetingId))
				.run();
			const { onDay, startTime } = parts[0].meeting;
			if (onDay !== given.onDay || startTime !== given.startTime) tellMoved(service, tx, meetingId);
			for (const { child } of parts) {
				record(tx, actor, at, {
					action: 'meeting.arrange',
					subject: meetingId,
					childId: child.id,
					detail: { from: parts[0].meeting.onDay, to: given.onDay, time: given.startTime }
				});
			}
			return null;
		},
		{ behavior: 'immediate' }
	);
}
