/** What is wrong with one row: which column (null: the row as a whole) and why, in words. */
export interface Fault {
	readonly column: string | null;
	readonly reason: string;
}

/** A fault with its place in the extract. Lines are counted from 1, the header's. */
export interface Refusal extends Fault {
	readonly line: number;
}

export function fault(column: string | null, reason: string): Fault {
	return { column, reason };
}

/**
 * A value as it may stand in a log: dates, numbers and codes help to find the slip, but a name that got
 * into the wrong column must not be copied out. Names have no digits.
 */
export function shown(value: string): string {
	return /\d/.test(value) && value.length <= 30 ? `“${value}”` : 'what stands here';
}
