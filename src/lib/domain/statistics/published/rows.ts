import { SMALLEST_SHOWN } from '#lib/domain/statistics/exposure.ts';

/** A row of a table whose column totals the reader is taken to know. */
export interface CountRow {
	readonly id: string;
	readonly counts: readonly number[];
}

/**
 * The rows to hide whole, so that no small count of any can be worked out: every row with a count
 * below 5; then, smallest first, as many more as it takes until two are hidden at least and every
 * column of the hidden ones comes to 5 at least. All a reader then knows of a hidden row is what it and
 * another come to together. This hides a little more than cell by cell (domain/statistics/
 * suppression.ts), and takes no time however long the table is.
 */
export function hiddenRows(rows: readonly CountRow[]): ReadonlySet<string> {
	const isSmall = ({ counts }: CountRow) => counts.some((count) => count < SMALLEST_SHOWN);
	const total = ({ counts }: CountRow) => counts.reduce((sum, count) => sum + count, 0);
	const hidden = rows.filter(isSmall);
	const open = rows.filter((row) => !isSmall(row)).sort((a, b) => total(a) - total(b));
	const isEnough = () =>
		hidden.length !== 1 &&
		(hidden[0]?.counts ?? []).every(
			(_, column) =>
				hidden.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0) >= SMALLEST_SHOWN
		);
	while (!isEnough()) {
		const next = open.shift();
		if (!next) break;
		hidden.push(next);
	}
	return new Set(hidden.map(({ id }) => id));
}
