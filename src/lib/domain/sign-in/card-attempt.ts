import type { Instant } from '#lib/domain/calendar/london.ts';

/**
 * A device that has signed in with this card before, by its id; null for any other. All others are
 * one, because a device that drops its cookie would be a new one each time.
 */
export type CardDevice = string | null;

/** A try at signing in with one card. */
export interface CardAttempt {
	readonly at: Instant;
	readonly device: CardDevice;
	readonly succeeded: boolean;
}
