import { scaleBand, scaleLinear } from 'd3-scale';
import { line, stack } from 'd3-shape';
import { placeLabels } from './column-labels.ts';
import { totalOf, type Series, type StackedRow } from './series.ts';
import { extremeRates, STEADY_BASE } from './telling.ts';

/** Where the parts of the drawing stand, in its own units (about a pixel). */
export interface ColumnsPlan {
	readonly width: number;
	readonly left: number;
	readonly right: number;
	/** Top and bottom of the rates; null: no rates are drawn. */
	readonly rates: readonly [top: number, bottom: number] | null;
	readonly counts: readonly [top: number, bottom: number];
}

export const RATES_AND_COUNTS = { rates: [24, 96], counts: [132, 268] } as const;
export const COUNTS_ALONE = { rates: null, counts: [20, 250] } as const;
export const WIDE = { width: 760, left: 44, right: 12 } as const;
export const NARROW = { width: 340, left: 34, right: 8 } as const;

type Row = readonly [string, StackedRow];

/** The geometry of stacked columns in the order of time, with the rates as a line above them. */
export function columnsOf(
	rows: readonly StackedRow[],
	series: readonly Series[],
	plan: ColumnsPlan
) {
	const totals = rows.map((row) => totalOf(row, series));
	const x = scaleBand(
		rows.map(({ id }) => id),
		[plan.left, plan.width - plan.right]
	).padding(rows.length > 40 ? 0.1 : 0.28);
	const y = scaleLinear([0, Math.max(1, ...totals)], [plan.counts[1], plan.counts[0]]).nice(4);
	const at = (id: string) => x(id) ?? 0;
	const layers = stack<Row, string>()
		.keys(series.map(({ id }) => id))
		.value(([, row], key) => row.counts[key] ?? 0)(rows.map((row) => [row.id, row]));
	return {
		bars: layers.flatMap((layer, index) =>
			layer
				.filter(([from, to]) => to > from)
				.map((span) => ({
					id: `${span.data[0]}/${layer.key}`,
					series: series[index]!,
					x: at(span.data[0]),
					y: y(span[1]),
					width: x.bandwidth(),
					height: y(span[0]) - y(span[1])
				}))
		),
		ticks: y
			.ticks(4)
			.filter(Number.isInteger)
			.map((value) => ({ value, y: y(value) })),
		labels: placeLabels(rows, x.step(), (id) => at(id) + x.bandwidth() / 2),
		totals: rows.flatMap((row, index) => {
			const text = (totals[index] ?? 0).toLocaleString('en-GB');
			const fits = text.length * 7.5 <= x.step();
			if (!fits || totals[index] === 0) return [];
			return [
				{ id: row.id, x: at(row.id) + x.bandwidth() / 2, y: y(totals[index] ?? 0) - 5, text }
			];
		}),
		rates:
			plan.rates && ratesOf(rows, totals, plan.rates, x.step(), (id) => at(id) + x.bandwidth() / 2)
	};
}

function ratesOf(
	rows: readonly StackedRow[],
	totals: readonly number[],
	[top, bottom]: readonly [number, number],
	step: number,
	middle: (id: string) => number
) {
	const y = scaleLinear([0, 100], [bottom, top]);
	const rated = rows.map((row, index) => ({ ...row, of: totals[index] ?? 0 }));
	const path = line<(typeof rated)[number]>()
		.defined(({ rate }) => rate !== null)
		.x(({ id }) => middle(id))
		.y(({ rate }) => y(rate ?? 0));
	const extremes = extremeRates(rated);
	const telling = new Set([extremes?.highest.id, extremes?.lowest.id]);
	const all = step >= 44;
	return {
		path: path(rated) ?? '',
		ticks: [0, 50, 100].map((value) => ({ value, y: y(value) })),
		points: rated.flatMap(({ id, rate, of }) =>
			rate === null || (step < 8 && !telling.has(id))
				? []
				: [
						{
							id,
							x: middle(id),
							y: y(rate),
							steady: of >= STEADY_BASE,
							label: all || telling.has(id) ? rate.toFixed(1) : null
						}
					]
		)
	};
}
