import { eq } from 'drizzle-orm';
import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import { meetingOutcome } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { endOf, type EndProblem } from './end-of.ts';
import { meetingFor } from './meeting-for.ts';

/**
 * Says when a held meeting ended, or puts it right: the clock of a conference's decision sheet begins
 * then (Lancashire 7.7.2).
 * @returns what stops it, or null. @throws 404 unless the actor may say what became of the meeting.
 */
export function sayEnd(
	service: Service,
	actor: Actor,
	meetingId: string,
	time: ClockTime | null
): EndProblem | 'not-held' | null {
	return service.db.transaction(
		(tx) => {
			const { parts, status } = meetingFor(service, actor, 'meeting.outcome', meetingId, tx);
			if (status !== 'held') return 'not-held';
			const at = service.now();
			const endedAt = endOf(parts[0].meeting, time, at);
			if (typeof endedAt === 'string') return endedAt;
			tx.update(meetingOutcome)
				.set({ endedAt })
				.where(eq(meetingOutcome.meetingId, meetingId))
				.run();
			for (const { child } of parts) {
				const entry = { action: 'meeting.outcome', subject: meetingId } as const;
				record(tx, actor, at, { ...entry, childId: child.id, detail: { endedAt } });
			}
			return null;
		},
		{ behavior: 'immediate' }
	);
}
