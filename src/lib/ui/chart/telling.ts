/** A rate with what it is of. */
export interface Rated {
	readonly label: string;
	readonly rate: number | null;
	readonly of: number;
}

/** Below this denominator one child more or less moves a rate by ten points and over. */
export const STEADY_BASE = 10;

/** The rows that say most. */
export interface Extremes<R> {
	readonly highest: R;
	readonly lowest: R;
	/** Whether rows were passed over because few were counted in them. */
	readonly passedOver: boolean;
}

/**
 * The row with the highest rate and the one with the lowest. Rows with a small denominator are passed
 * over where two others are left, because they swing. Null where fewer than two rows have a rate, or
 * all have the same.
 */
export function extremeRates<R extends Rated>(rows: readonly R[]): Extremes<R> | null {
	const rated = rows.filter(({ rate }) => rate !== null);
	const steady = rated.filter(({ of }) => of >= STEADY_BASE);
	const passedOver = steady.length > 1 && steady.length < rated.length;
	const [first, ...rest] = steady.length > 1 ? steady : rated;
	if (!first) return null;
	let highest = first;
	let lowest = first;
	for (const row of rest) {
		if ((row.rate ?? 0) > (highest.rate ?? 0)) highest = row;
		if ((row.rate ?? 0) < (lowest.rate ?? 0)) lowest = row;
	}
	return highest.rate === lowest.rate ? null : { highest, lowest, passedOver };
}
