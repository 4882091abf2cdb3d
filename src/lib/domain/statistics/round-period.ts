import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { ASKED_FOR_DAYS, CHANGED_FOR_DAYS } from '#lib/domain/meeting/all-round.ts';
import { periodBefore, quarterOf, type Period } from './period.ts';

/**
 * How it was from all sides is shown of whole quarters, and of those alone of which nothing more can
 * be said or changed: else two periods a day apart, or one looked at on two days, would tell what
 * a single person said by their difference. Quarters of the calendar and of the reporting year are
 * the same ones.
 */
export function mayShowRounds({ from, to }: Period, today: DayISO): boolean {
	return quarterOf(from).from === from && quarterOf(to).to === to && isClosed(to, today);
}

/** The latest quarter of which how it was can be shown. */
export function latestRoundQuarter(today: DayISO): Period {
	let quarter = quarterOf(today);
	while (!isClosed(quarter.to, today)) quarter = periodBefore(quarter, quarterOf);
	return quarter;
}

/** Whether all that can be said of a meeting on this day has been. */
function isClosed(onDay: DayISO, today: DayISO): boolean {
	return addDays(onDay, ASKED_FOR_DAYS + CHANGED_FOR_DAYS) < today;
}
