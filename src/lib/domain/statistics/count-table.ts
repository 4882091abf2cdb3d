/** A count that is the sum of others. */
export interface Relation {
	readonly total: string;
	readonly parts: readonly string[];
}

/** Counts by id, and everything that is known to add up among them. */
export interface CountTable {
	readonly counts: Readonly<Record<string, number>>;
	readonly relations: readonly Relation[];
	/** Counts that others hang on, such as those of a rate: hidden only where nothing else will do. */
	readonly hideLast?: readonly string[];
}

/** The id of a cell, or with `TOTAL` for one of them, of a total. */
export function cellId(row: string, column: string): string {
	return `${row}/${column}`;
}

export const TOTAL = 'total';

/** A table of rows and columns with all its totals; `countOf` gives the cells. */
export function gridTable(
	rows: readonly string[],
	columns: readonly string[],
	countOf: (row: string, column: string) => number
): CountTable {
	const counts: Record<string, number> = {};
	const relations: Relation[] = [];
	for (const row of [...rows, TOTAL]) {
		for (const column of [...columns, TOTAL]) {
			const from = row === TOTAL ? rows : [row];
			const of = column === TOTAL ? columns : [column];
			counts[cellId(row, column)] = from
				.flatMap((r) => of.map((c) => countOf(r, c)))
				.reduce((sum, count) => sum + count, 0);
		}
	}
	for (const row of [...rows, TOTAL]) {
		relations.push({ total: cellId(row, TOTAL), parts: columns.map((c) => cellId(row, c)) });
	}
	for (const column of [...columns, TOTAL]) {
		relations.push({ total: cellId(TOTAL, column), parts: rows.map((r) => cellId(r, column)) });
	}
	return { counts, relations };
}

/** A list of counts with their total. */
export function listTable(counts: Readonly<Record<string, number>>): CountTable {
	const parts = Object.keys(counts);
	const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
	return { counts: { ...counts, [TOTAL]: total }, relations: [{ total: TOTAL, parts }] };
}
