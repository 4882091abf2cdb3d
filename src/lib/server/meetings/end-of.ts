import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import { londonInstant, type Instant } from '#lib/domain/calendar/london.ts';
import type { MeetingRow } from './part.ts';

export type EndProblem = 'ended-early' | 'ended-ahead';

/** The moment a meeting ended, from the time on the clock on its day; null: not said. */
export function endOf(
	{ onDay, startsAt }: Pick<MeetingRow, 'onDay' | 'startsAt'>,
	time: ClockTime | null | undefined,
	now: Instant
): Instant | null | EndProblem {
	if (!time || onDay === null) return null;
	const endedAt = londonInstant(onDay, time);
	if (startsAt !== null && endedAt < startsAt) return 'ended-early';
	return endedAt > now ? 'ended-ahead' : endedAt;
}
