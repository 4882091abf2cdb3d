import type { Instant } from '#lib/domain/calendar/london.ts';

/** How something that goes out after a meeting stands. */
export type OutStanding = 'in-time' | 'late' | 'not-due' | 'not-shared';

/**
 * How something stands that was to go out by a moment, that moment included, and went out at another
 * (null: not yet). Where no clock runs (null) nothing is late, and nothing is due.
 */
export function outStanding(
	dueAt: Instant | null,
	releasedAt: Instant | null,
	now: Instant
): OutStanding {
	if (releasedAt !== null) return dueAt === null || releasedAt <= dueAt ? 'in-time' : 'late';
	return dueAt === null || now <= dueAt ? 'not-due' : 'not-shared';
}
