import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { firstDayOf, lastDayOf, monthOf, type MonthISO } from '#lib/domain/calendar/month.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import { after, before, isMostOf } from './month-part.ts';

/** A period put together from whole months, days to add, and days of those months to take away again. */
export interface Spans {
	/** The first and the last whole month; null: none. */
	readonly months: { readonly first: MonthISO; readonly last: MonthISO } | null;
	/** At most two, and at most half a month each. */
	readonly edges: readonly (Period & { readonly sign: 1 | -1 })[];
}

/**
 * The cheapest way to put a period together: a month of which most days are in it is taken whole, less
 * the days that are not; of any other month at its edges, the days themselves.
 */
export function spansOf({ from, to }: Period): Spans {
	if (monthOf(from) === monthOf(to)) return withinMonth(from, to);
	const head = isMostOf(from, lastDayOf(monthOf(from)));
	const tail = isMostOf(firstDayOf(monthOf(to)), to);
	const first = head ? monthOf(from) : monthOf(addDays(lastDayOf(monthOf(from)), 1));
	const last = tail ? monthOf(to) : monthOf(addDays(firstDayOf(monthOf(to)), -1));
	return {
		months: first <= last ? { first, last } : null,
		edges: [
			head ? before(from) : ({ from, to: lastDayOf(monthOf(from)), sign: 1 } as const),
			tail ? after(to) : ({ from: firstDayOf(monthOf(to)), to, sign: 1 } as const)
		].filter((edge) => edge.from <= edge.to)
	};
}

function withinMonth(from: DayISO, to: DayISO): Spans {
	if (!isMostOf(from, to)) return { months: null, edges: [{ from, to, sign: 1 }] };
	const month = monthOf(from);
	return {
		months: { first: month, last: month },
		edges: [before(from), after(to)].filter((edge) => edge.from <= edge.to)
	};
}
