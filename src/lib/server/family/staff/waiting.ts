import { londonDay } from '#lib/domain/calendar/london.ts';
import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { caseloadOf } from '#lib/server/caseload/permitted.ts';
import { partFor } from '#lib/server/meetings/part.ts';
import { partsIn } from '#lib/server/meetings/parts.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { allInvitedTo } from './rows.ts';
import { familyGlance, type FamilyGlance } from './glance.ts';

/** A coming meeting with something of the family that waits for this reader. */
export interface FamilyWaiting extends FamilyGlance {
	readonly meetingId: string;
	readonly partId: string;
	readonly name: string;
	readonly onDay: DayISO;
	readonly startTime: ClockTime;
}

/**
 * Where views of the family are unread, needs not arranged or an invitation waits for a manager, before
 * meetings that are still to come, the next first. For those who see to it; empty for everybody else.
 */
export function familyWaiting(service: Service, actor: Actor): FamilyWaiting[] {
	const caseload = caseloadOf(service, actor);
	const childIds = new Set([
		...caseload.of('family-views.read'),
		...caseload.of('family-needs.arrange'),
		...caseload.leadingTo('family.agree')
	]);
	const from = londonDay(service.now());
	return partsIn(service.db, [...childIds], { from })
		.filter(({ status, partId }) => {
			return status === 'planned' && allInvitedTo(service.db, partId).length > 0;
		})
		.flatMap(({ partId, meeting, child }) => {
			const part = partFor(service, actor, 'meeting.see', { meeting: meeting.id, part: partId });
			const glance = familyGlance(service, actor, part);
			if (!glance || glance.unread + glance.needs + glance.agree === 0) return [];
			const { onDay, startTime } = meeting;
			const name = fullName(service.vault, child);
			return [{ ...glance, meetingId: meeting.id, partId, name, onDay, startTime }];
		});
}
