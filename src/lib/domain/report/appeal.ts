import { addDays, daysBetween, type DayISO } from '#lib/domain/calendar/day.ts';

/** How long somebody has to ask for a decision to be looked at again. */
export interface AppealClock {
	/** The last day on which they may. */
	readonly until: DayISO;
	/** Days left, today's included in none: 0 is the last day; negative: it is over. */
	readonly left: number;
}

/**
 * The days in which a conference's decision may be appealed or complained about: counted from the day
 * the decision sheet reached this person, and until it does from the day of the conference. A council's
 * choice; no law sets it.
 */
export function appealClock(
	{ sheetOn, heldOn }: { readonly sheetOn: DayISO | null; readonly heldOn: DayISO | null },
	days: number,
	today: DayISO
): AppealClock | null {
	const from = sheetOn ?? heldOn;
	if (from === null) return null;
	const until = addDays(from, days);
	return { until, left: daysBetween(today, until) };
}
