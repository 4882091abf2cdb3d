import type { StackedRow } from './series.ts';

/** So wide is a short label with a little air (`Sept`), and its first letter alone. */
const LABEL = 30;
const LETTER = 11;

export interface ColumnLabel {
	readonly id: string;
	readonly x: number;
	readonly text: string;
	readonly under: string | null;
}

/**
 * The labels under the columns: all of them where there is room, or their first letters; else only
 * those with a second line (the years), and of these as many as fit.
 */
export function placeLabels(
	rows: readonly StackedRow[],
	step: number,
	middle: (id: string) => number
): readonly ColumnLabel[] {
	const every = step >= LETTER;
	const text = ({ short, label }: StackedRow) =>
		step >= LABEL || !every ? (short ?? label) : (short ?? label).slice(0, 1);
	let last = -Infinity;
	return rows.flatMap((row) => {
		const x = middle(row.id);
		if (!every && (!row.under || x - last < 1.4 * LABEL)) return [];
		last = x;
		return [{ id: row.id, x, text: text(row), under: row.under ?? null }];
	});
}
