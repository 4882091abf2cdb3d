/** Below this a number is taken for zero: the coefficients here are small and whole. */
const TINY = 1e-9;

/** Rows of coefficients with the right-hand side last, and for each the column that is basic in it. */
interface Tableau {
	readonly rows: number[][];
	readonly basis: number[];
}

/** The unknowns at a largest value of what was asked for. */
export type Solver = (gain: readonly number[]) => number[];

function pivot({ rows, basis }: Tableau, at: number, column: number): void {
	const by = rows[at]?.[column] ?? 1;
	const scaled = (rows[at] ?? []).map((value) => value / by);
	rows.forEach((row, index) => {
		const factor = row[column] ?? 0;
		if (index !== at && factor !== 0) {
			rows[index] = row.map((value, place) => value - factor * (scaled[place] ?? 0));
		}
	});
	rows[at] = scaled;
	basis[at] = column;
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

/** The first of the unknowns' columns that still gains by growing, or -1 at the top. */
function gainingColumn(
	{ rows, basis }: Tableau,
	gain: readonly number[],
	unknowns: number
): number {
	const prices = basis.map((column) => gain[column] ?? 0);
	for (let column = 0; column < unknowns; column += 1) {
		const priced = rows.reduce((sum, row, at) => sum + (prices[at] ?? 0) * (row[column] ?? 0), 0);
		if ((gain[column] ?? 0) - priced > TINY) return column;
	}
	return -1;
}

function climb(tableau: Tableau, gain: readonly number[], unknowns: number): void {
	for (;;) {
		const column = gainingColumn(tableau, gain, unknowns);
		if (column < 0) return;
		const row = limitingRow(tableau, column);
		if (row < 0) throw new RangeError('nothing limits what is asked for');
		pivot(tableau, row, column);
	}
}

/**
 * Finds largest values of sums of unknowns that are at least 0 and fulfil the equations: the simplex
 * method in two phases with Bland's rule; the first is done once for all questions. Each equation is
 * its coefficients with the right-hand side last. Together they must have a solution, and one of
 * them must limit what is asked for (RangeError otherwise).
 */
export function solverFor(unknowns: number, equations: readonly (readonly number[])[]): Solver {
	const rows = equations.map((equation, index) => {
		const sign = (equation.at(-1) ?? 0) < 0 ? -1 : 1;
		const signed = equation.map((value) => sign * value);
		const helpers = equations.map((_, other) => (other === index ? 1 : 0));
		return [...signed.slice(0, -1), ...helpers, signed.at(-1) ?? 0];
	});
	const tableau: Tableau = { rows, basis: rows.map((_, index) => unknowns + index) };
	const loss = Array.from({ length: unknowns + rows.length }, (_, at) => (at < unknowns ? 0 : -1));
	climb(tableau, loss, unknowns);
	// A helper that is still basic is zero. It goes, or the second phase would not heed its row.
	tableau.basis.forEach((column, row) => {
		if (column < unknowns) return;
		const cells = tableau.rows[row] ?? [];
		const at = cells.findIndex((value, index) => index < unknowns && Math.abs(value) > TINY);
		if (at >= 0) pivot(tableau, row, at);
	});
	return (gain) => {
		climb(tableau, gain, unknowns);
		const solution = Array.from({ length: unknowns }, () => 0);
		tableau.basis.forEach((column, row) => {
			if (column < unknowns) solution[column] = tableau.rows[row]?.at(-1) ?? 0;
		});
		return solution;
	};
}
