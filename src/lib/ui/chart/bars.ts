import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { totalOf, type Series, type StackedRow } from './series.ts';

/** Where the words stand: beside the bars where there is room, else above them. */
export interface BarsPlan {
	readonly width: number;
	/** Room for the label before the bar and for its figures after it; 0: both stand above. */
	readonly label: number;
	readonly figures: number;
	readonly rowHeight: number;
	readonly barHeight: number;
}

export const BARS_WIDE = {
	width: 760,
	label: 206,
	figures: 160,
	rowHeight: 32,
	barHeight: 18
} as const;
export const BARS_NARROW = {
	width: 340,
	label: 0,
	figures: 0,
	rowHeight: 46,
	barHeight: 16
} as const;

/** Longer labels are cut in the drawing; the table has them whole. */
const LONGEST = 29;

type Row = readonly [number, StackedRow];

/** The geometry of lying stacked bars, one under the other. */
export function barsOf(rows: readonly StackedRow[], series: readonly Series[], plan: BarsPlan) {
	const totals = rows.map((row) => totalOf(row, series));
	const x = scaleLinear([0, Math.max(1, ...totals)], [plan.label, plan.width - plan.figures]);
	const above = plan.label === 0;
	const top = (index: number) =>
		index * plan.rowHeight + (above ? plan.rowHeight - plan.barHeight - 4 : 6);
	const layers = stack<Row, string>()
		.keys(series.map(({ id }) => id))
		.value(([, row], key) => row.counts[key] ?? 0)(rows.map((row, index) => [index, row]));
	return {
		height: rows.length * plan.rowHeight,
		bars: layers.flatMap((layer, index) =>
			layer
				.filter(([from, to]) => to > from)
				.map((span) => ({
					id: `${span.data[1].id}/${layer.key}`,
					series: series[index]!,
					x: x(span[0]),
					y: top(span.data[0]),
					width: x(span[1]) - x(span[0]),
					height: plan.barHeight
				}))
		),
		rows: rows.map((row, index) => ({
			id: row.id,
			label:
				row.label.length > LONGEST ? row.label.slice(0, LONGEST - 1).trimEnd() + '…' : row.label,
			rate: row.rate,
			part: row.part ?? 0,
			total: totals[index] ?? 0,
			/** The line its words stand on. */
			y: above ? top(index) - 6 : top(index) + plan.barHeight - 4,
			/** Where its figures begin (beside the bar) or end (above it). */
			figuresX: above ? plan.width : x(totals[index] ?? 0) + 8
		}))
	};
}
