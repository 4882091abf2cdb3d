/** Below this a number is taken for zero: the coefficients here are whole and small. */
const TINY = 1e-9;

/** Rows of coefficients with the right-hand side last, and for each the column that is basic in it. */
interface Tableau {
	rows: number[][];
	readonly basis: number[];
}

function pivot({ rows, basis }: Tableau, row: number, column: number): void {
	const by = rows[row]?.[column] ?? 1;
	const scaled = (rows[row] ?? []).map((value) => value / by);
	rows.forEach((other, index) => {
		const factor = other[column] ?? 0;
		if (index === row) rows[index] = scaled;
		else if (factor !== 0) {
			rows[index] = other.map((value, at) => value - factor * (scaled[at] ?? 0));
		}
	});
	basis[row] = column;
}

/** The row that limits how far a column can grow; ties go to the lowest column, so it never cycles. */
function limitingRow({ rows, basis }: Tableau, column: number): number {
	let best = -1;
	let least = Infinity;
	rows.forEach((row, index) => {
		const slope = row[column] ?? 0;
		if (slope <= TINY) return;
		const ratio = (row.at(-1) ?? 0) / slope;
		const isTie = Math.abs(ratio - least) <= TINY;
		if (isTie ? (basis[index] ?? 0) < (basis[best] ?? 0) : ratio < least) {
			best = index;
			least = ratio;
		}
	});
	return best;
}

/** Climbs to the largest value of `gain` using the first `columns` columns; false if it is endless. */
function climb(tableau: Tableau, gain: readonly number[], columns: number): boolean {
	for (;;) {
		const { rows, basis } = tableau;
		let entering = -1;
		for (let column = 0; column < columns && entering < 0; column += 1) {
			const priced = rows.reduce(
				(sum, row, index) => sum + (gain[basis[index] ?? 0] ?? 0) * (row[column] ?? 0),
				0
			);
			if ((gain[column] ?? 0) - priced > TINY) entering = column;
		}
		if (entering < 0) return true;
		const row = limitingRow(tableau, entering);
		if (row < 0) return false;
		pivot(tableau, row, entering);
	}
}

/**
 * The largest value of `gain` times the unknowns where all unknowns are at least 0 and every equation
 * holds: the simplex method in two phases with Bland's rule. Infinity when nothing limits it. Each
 * equation is its coefficients with the right-hand side last; together they must have a solution.
 */
export function largest(
	gain: readonly number[],
	equations: readonly (readonly number[])[]
): number {
	const unknowns = gain.length;
	const rows = equations.map((equation, index) => {
		const sign = (equation.at(-1) ?? 0) < 0 ? -1 : 1;
		const signed = equation.map((value) => sign * value);
		const helpers = equations.map((_, other) => (other === index ? 1 : 0));
		return [...signed.slice(0, -1), ...helpers, signed.at(-1) ?? 0];
	});
	const tableau: Tableau = { rows, basis: rows.map((_, index) => unknowns + index) };
	climb(tableau, [...gain.map(() => 0), ...rows.map(() => -1)], unknowns);
	// A helper that is still basic is zero. It goes, or the second phase would not heed its row.
	tableau.basis.forEach((column, row) => {
		if (column < unknowns) return;
		const cells = tableau.rows[row] ?? [];
		const at = cells.findIndex((value, index) => index < unknowns && Math.abs(value) > TINY);
		if (at >= 0) pivot(tableau, row, at);
	});
	if (!climb(tableau, gain, unknowns)) return Infinity;
	return tableau.basis.reduce(
		(sum, column, row) => sum + (gain[column] ?? 0) * (tableau.rows[row]?.at(-1) ?? 0),
		0
	);
}
