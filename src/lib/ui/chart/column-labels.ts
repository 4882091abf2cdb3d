import type { StackedRow } from './series.ts';

/** So wide is a short label with a little air: `Sept`. */
const LABEL = 25;

export interface ColumnLabel {
	readonly id: string;
	readonly x: number;
	readonly text: string;
	readonly under: string | null;
}

/**
 * The labels under the columns: all of them where there is room, else only those with a second line
 * (the years), and of these as many as fit.
 */
export function placeLabels(
	rows: readonly StackedRow[],
	step: number,
	middle: (id: string) => number
): readonly ColumnLabel[] {
	const every = step >= LABEL;
	const chosen = every ? rows : rows.filter(({ under }) => under);
	let last = -Infinity;
	return chosen.flatMap(({ id, label, short, under }) => {
		const x = middle(id);
		if (!every && x - last < 1.6 * LABEL) return [];
		last = x;
		return [{ id, x, text: short ?? label, under: under ?? null }];
	});
}
