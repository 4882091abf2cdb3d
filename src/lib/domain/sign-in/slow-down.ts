import { HOUR, MINUTE, type Instant } from '#lib/domain/calendar/london.ts';
import type { CardAttempt, CardDevice } from '#lib/domain/sign-in/card-attempt.ts';

const SECOND = 1000;

/** That many failures running cost nothing, because small fingers slip. */
export const FREE_FAILURES = 2;

/**
 * How long to wait after each further failure running. The last wait is the longest there is: a child
 * is slowed down, never locked out. Trying every order of four pictures out of 36 at that pace takes
 * more than twenty years.
 */
const WAITS = [
	5 * SECOND,
	15 * SECOND,
	30 * SECOND,
	MINUTE,
	2 * MINUTE,
	5 * MINUTE,
	10 * MINUTE
] as const;

export const LONGEST_WAIT = 10 * MINUTE;

/** Failures this long ago are forgotten. */
export const FORGOTTEN_AFTER = 24 * HOUR;

/** The failures that count against a device: its own (or those of all unknown ones) since its last success. */
function failuresRunning(
	attempts: readonly CardAttempt[],
	device: CardDevice,
	now: Instant
): readonly CardAttempt[] {
	const own = attempts
		.filter((attempt) => attempt.device === device && now - attempt.at < FORGOTTEN_AFTER)
		.sort((a, b) => a.at - b.at);
	return own.slice(own.findLastIndex(({ succeeded }) => succeeded) + 1);
}

/**
 * How many milliseconds a device must wait before its next try with a card; 0 when it may try.
 * `attempts` are those made with the card, in any order; a try refused for being too early is none.
 * A known device has its own budget and all unknown ones share one, so nobody elsewhere can slow down
 * a child on their own device, and clearing a cookie buys nothing.
 */
export function waitBefore(
	attempts: readonly CardAttempt[],
	device: CardDevice,
	now: Instant
): number {
	const failures = failuresRunning(attempts, device, now);
	const last = failures.at(-1);
	if (!last || failures.length <= FREE_FAILURES) return 0;
	const wait = WAITS[failures.length - FREE_FAILURES - 1] ?? LONGEST_WAIT;
	// A clock that was set back makes no wait longer than it is.
	return Math.min(wait, Math.max(0, last.at + wait - now));
}
