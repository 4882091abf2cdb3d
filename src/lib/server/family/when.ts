import { daysBetween, type DayISO } from '#lib/domain/calendar/day.ts';
import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import { londonDay, londonTime } from '#lib/domain/calendar/london.ts';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import type { Service } from '../service.ts';
import type { Invited } from './invited.ts';

/**
 * Where a meeting stands for somebody invited to it. `begun`: its time has come, and nobody has written
 * down yet what became of it.
 */
export type Phase = 'no-day' | 'coming' | 'begun' | 'held' | 'adjourned' | 'cancelled';

/** When a meeting is, as somebody invited is told it. */
export interface WhenView {
	readonly kind: 'review' | 'conference';
	readonly phase: Phase;
	readonly onDay: DayISO | null;
	readonly startTime: ClockTime;
	/** When it ends, about; null: not said. */
	readonly endTime: ClockTime | null;
	/** Days from today to its day; negative: it is over. Null: no day. */
	readonly inDays: number | null;
}

/** When a meeting is, and how far away. */
export function whenOf({ now }: Pick<Service, 'now'>, { meeting, status }: Invited): WhenView {
	const { onDay, startTime, minutes, kind } = meeting;
	return {
		kind: isConference(kind) ? 'conference' : 'review',
		phase: phaseOf(now(), { meeting, status }),
		onDay,
		startTime,
		endTime: meeting.startsAt && minutes ? londonTime(meeting.startsAt + minutes * 60_000) : null,
		inDays: onDay && daysBetween(londonDay(now()), onDay)
	};
}

function phaseOf(now: number, { meeting, status }: Pick<Invited, 'meeting' | 'status'>): Phase {
	// The day that was left behind is no meeting of theirs: the new one goes on under the old invitation.
	if (status === 'cancelled' || status === 'rearranged') return 'cancelled';
	if (status !== 'planned') return status;
	if (meeting.onDay === null || meeting.startsAt === null) return 'no-day';
	return now >= meeting.startsAt ? 'begun' : 'coming';
}
