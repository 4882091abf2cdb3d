/** How a part of a bar is filled, so that colour is never the only sign. */
export type Fill = 'solid' | 'stripes' | 'dots' | 'hollow';

/** One kind of part in a stacked chart. */
export interface Series {
	readonly id: string;
	readonly label: string;
	readonly fill: Fill;
	/** One of the six chart colours of the band's stylesheet. */
	readonly colour: 1 | 2 | 3 | 4 | 5 | 6;
}

/** One bar or column: a month, a team, a question. */
export interface StackedRow {
	readonly id: string;
	readonly label: string;
	/** For narrow places: `Apr`; and a second line where it helps: `2025`. */
	readonly short?: string;
	readonly under?: string | null;
	/** How many of each series, by its id. */
	readonly counts: Readonly<Record<string, number>>;
	/** In per cent; null where there is nothing to divide by, or no rate is drawn. */
	readonly rate: number | null;
	/** The rate's numerator. */
	readonly part?: number;
}

/** What is written at a bar: its rate, and of how many. */
export type BarWords = (bar: {
	readonly rate: number | null;
	readonly part: number;
	readonly total: number;
}) => { readonly rate: string; readonly of: string };

/** What a row adds up to: the denominator of its rate. */
export function totalOf(row: StackedRow, series: readonly Series[]): number {
	return series.reduce((sum, { id }) => sum + (row.counts[id] ?? 0), 0);
}
