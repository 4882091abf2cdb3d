import { addMonths, type DayISO } from '#lib/domain/calendar/day.ts';
import {
	readPeriod,
	reportingYearOf,
	type Period,
	type PeriodProblem
} from '#lib/domain/statistics/period.ts';

/** What the participation figures can be told apart by. */
export const VIEWS = ['month', 'band', 'team', 'lead'] as const;
export type View = (typeof VIEWS)[number];

export type Problem = PeriodProblem | 'longer-than-ten-years';

/** More than this no page can show and no reader take in. */
const LONGEST_IN_MONTHS = 120;

/** What an address asks of the figures page. */
export interface Asked {
	/** As typed, to be shown again. */
	readonly typed: { readonly from: string; readonly to: string };
	/** Null when what was typed is no period. */
	readonly period: Period | null;
	readonly problems: readonly Problem[];
	readonly by: View;
}

/** Reads an address. Without a period it is the reporting year of today. */
export function askedOf(params: URLSearchParams, today: DayISO): Asked {
	const from = params.get('from')?.slice(0, 40);
	const to = params.get('to')?.slice(0, 40);
	const by = VIEWS.find((view) => view === params.get('by')) ?? 'month';
	if (from === undefined && to === undefined) {
		const period = reportingYearOf(today);
		return { typed: period, period, problems: [], by };
	}
	const typed = { from: from ?? '', to: to ?? '' };
	const { period, problems } = readPeriod(typed.from, typed.to);
	if (period && period.to >= addMonths(period.from, LONGEST_IN_MONTHS)) {
		return { typed, period: null, problems: ['longer-than-ten-years'], by };
	}
	return { typed: period ?? typed, period, problems, by };
}

/** The address of the same page with something changed; what is as usual is left out. */
export function addressOf(period: Period, by: View, page = '/staff/statistics'): string {
	const params = new URLSearchParams({ from: period.from, to: period.to });
	if (by !== 'month') params.set('by', by);
	return `${page}?${params}`;
}
