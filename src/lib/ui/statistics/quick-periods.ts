import type { DayISO } from '#lib/domain/calendar/day.ts';
import {
	periodBefore,
	quarterOf,
	reportingYearOf,
	type Period
} from '#lib/domain/statistics/period.ts';

export type QuickId = 'this-quarter' | 'last-quarter' | 'this-year' | 'last-year';

/** The periods asked for most, as of a day. */
export function quickPeriods(today: DayISO): readonly { id: QuickId; period: Period }[] {
	const quarter = quarterOf(today);
	const year = reportingYearOf(today);
	return [
		{ id: 'this-quarter', period: quarter },
		{ id: 'last-quarter', period: periodBefore(quarter, quarterOf) },
		{ id: 'this-year', period: year },
		{ id: 'last-year', period: periodBefore(year, reportingYearOf) }
	];
}
