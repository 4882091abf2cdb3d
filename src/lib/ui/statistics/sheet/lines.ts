import { firstDayOf, type MonthISO } from '#lib/domain/calendar/month.ts';
import { percent } from '#lib/domain/statistics/percent.ts';
import { quarterOf } from '#lib/domain/statistics/period.ts';
import type { PublishedParticipation } from '#lib/domain/statistics/published-participation.ts';
import type { View } from '../asked.ts';
import { hiddenRows } from '#lib/domain/statistics/published/rows.ts';
import type { Line } from '../view.ts';

/** A line that may be shown: how many took part, and how many did not. */
export interface SheetLine {
	readonly id: string;
	readonly name: string | null;
	/** Of a line by time: its first and last month. */
	readonly months: readonly [first: MonthISO, last: MonthISO] | null;
	readonly participated: number;
	readonly without: number;
	/** In per cent. */
	readonly rate: number | null;
}

/** The lines that may be shown, and how many may not. */
export interface SheetLines {
	readonly shown: readonly SheetLine[];
	readonly hidden: number;
}

/**
 * The lines of a breakdown as they may leave the service. Months are put together to quarters: a
 * month's few who did not take part would seldom be shown. Null for people, who are nobody's wall
 * paper, and where the whole is hidden or no line is left.
 */
export function sheetLines(
	lines: readonly Line[],
	by: View,
	whole: PublishedParticipation
): SheetLines | null {
	const isWhole = [whole.participated, whole.eligible, whole.percent].every(
		(value) => typeof value === 'number'
	);
	if (by === 'lead' || !isWhole) return null;
	const all = by === 'month' ? quarters(lines) : lines.map((line) => sheetLine([line], null));
	const hidden = hiddenRows(
		all.map(({ id, participated, without }) => ({ id, counts: [participated, without] }))
	);
	const shown = all.filter(({ id }) => !hidden.has(id));
	return shown.length < 2 ? null : { shown, hidden: hidden.size };
}

function quarters(lines: readonly Line[]): SheetLine[] {
	const byQuarter = Map.groupBy(lines, ({ id }) => quarterOf(firstDayOf(id as MonthISO)).from);
	return [...byQuarter.values()].map((months) =>
		sheetLine(months, [months[0]!.id as MonthISO, months.at(-1)!.id as MonthISO])
	);
}

function sheetLine(lines: readonly Line[], months: SheetLine['months']): SheetLine {
	const sum = (of: 'participated' | 'eligible') =>
		lines.reduce((all, { figures }) => all + figures[of], 0);
	const [participated, eligible] = [sum('participated'), sum('eligible')];
	return {
		id: lines[0]?.id ?? '',
		name: lines[0]?.name ?? null,
		months,
		participated,
		without: eligible - participated,
		rate: percent(participated, eligible)
	};
}
