import { endOfDay, londonDay, MINUTE, type Instant } from '#lib/domain/calendar/london.ts';

/** When a held meeting ended, as far as it is known. */
export interface MeetingEnd {
	readonly at: Instant;
	/** Nobody said: it was worked out. */
	readonly isAssumed: boolean;
}

/**
 * When a held meeting ended: as somebody said, else its start and the minutes it was planned for, else
 * the last moment of its day. A clock that runs from its end then always runs. Null: it has no start.
 */
export function meetingEnd(
	{ startsAt, minutes }: { readonly startsAt: Instant | null; readonly minutes: number | null },
	endedAt: Instant | null
): MeetingEnd | null {
	if (endedAt !== null) return { at: endedAt, isAssumed: false };
	if (startsAt === null) return null;
	const planned = minutes !== null && minutes > 0 ? startsAt + minutes * MINUTE : null;
	return { at: planned ?? endOfDay(londonDay(startsAt)) - 1, isAssumed: true };
}
