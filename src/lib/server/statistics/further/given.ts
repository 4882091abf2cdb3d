import type { Period } from '#lib/domain/statistics/period.ts';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonInstant } from '#lib/domain/calendar/london.ts';

/** What the counting of a period is given, by name. */
export interface Given {
	readonly from: DayISO;
	readonly to: DayISO;
	/** The days and instants between which what belongs to these meetings can have happened. */
	readonly earliestDay: string;
	readonly latestDay: string;
	readonly earliest: number;
	readonly latest: number;
	/** An IRO or chair whose meetings alone are counted; empty: all. */
	readonly lead: string;
}

/** What belongs to a meeting is asked, said or shared within this many days of it. */
const WITHIN_DAYS = 400;

/** What the counting is given for a period; without a lead, everybody's meetings. */
export function givenFor({ from, to }: Period, leadId: string | undefined): Given {
	const [earliestDay, latestDay] = [addDays(from, -WITHIN_DAYS), addDays(to, WITHIN_DAYS)];
	return {
		from,
		to,
		earliestDay,
		latestDay,
		earliest: londonInstant(earliestDay, '00:00'),
		latest: londonInstant(latestDay, '00:00'),
		lead: leadId ?? ''
	};
}
