import { HOUR, type Instant } from '#lib/domain/calendar/london.ts';

/** How much something on the board burns, the hottest first. */
export const BURNS = ['late', 'soon', 'coming', 'no-clock', 'unopened', 'done'] as const;
export type Burn = (typeof BURNS)[number];

/** From this many hours before a deadline on it burns. */
const SOON_HOURS = 24;

/** What decides how much a line burns. */
export interface Burning {
	/** The last moment in time; null: no clock runs. */
	readonly dueAt: Instant | null;
	readonly isOut: boolean;
	readonly isOpened: boolean;
	/** The meeting has begun. */
	readonly isPast: boolean;
}

/**
 * How much a line burns now: what is late and not out, what is due within a day, what comes later,
 * and last what is out; of that what nobody has opened while they still could before the meeting.
 */
export function burnOfPaper({ dueAt, isOut, isOpened, isPast }: Burning, now: Instant): Burn {
	if (isOut) return isOpened || isPast ? 'done' : 'unopened';
	if (dueAt === null) return 'no-clock';
	if (now > dueAt) return 'late';
	return dueAt - now <= SOON_HOURS * HOUR ? 'soon' : 'coming';
}

/** Sorts what burns first; of two that burn alike, what is due first. */
export function byBurn<T extends { readonly burn: Burn; readonly dueAt: Instant | null }>(
	one: T,
	other: T
): number {
	const heat = BURNS.indexOf(one.burn) - BURNS.indexOf(other.burn);
	return heat || (one.dueAt ?? Infinity) - (other.dueAt ?? Infinity) || 0;
}
