import { hoursBetween, type Instant } from '#lib/domain/calendar/london.ts';

/** When a report reached somebody, against the start of their meeting. */
export type ReportVerdict = 'in-time' | 'late' | 'not-shared';

export interface ReportTiming {
	readonly verdict: ReportVerdict;
	/** Real hours before the start, negative after it; null when it was never shared. */
	readonly hoursAhead: number | null;
	/** It came when the meeting had begun, or after: late of another kind. */
	readonly afterStart: boolean;
}

/**
 * Whether a report was released in time. `due` is the last moment that is (`reportDueAt`); exactly
 * then counts, one millisecond later doesn't. At the start or after it is late, whatever `due` says.
 */
export function reportTiming(
	releasedAt: Instant | null,
	startsAt: Instant,
	due: Instant
): ReportTiming {
	if (releasedAt === null) return { verdict: 'not-shared', hoursAhead: null, afterStart: false };
	const afterStart = releasedAt >= startsAt;
	return {
		verdict: releasedAt <= due && !afterStart ? 'in-time' : 'late',
		hoursAhead: hoursBetween(releasedAt, startsAt),
		afterStart
	};
}

/** Whether a report was opened before its meeting began; also a late one may have been. */
export function isOpenedBefore(openedAt: Instant | null, startsAt: Instant): boolean {
	return openedAt !== null && openedAt < startsAt;
}
