/** A share of a whole: how many of it. */
export interface Share {
	readonly id: string;
	readonly count: number;
}

/**
 * Which of a hundred cells belongs to which share. Each gets its whole per cents; the cells left over go
 * to those that lost most by rounding down, so that the hundred is always full. Empty when there is
 * nothing to share.
 */
export function waffle(shares: readonly Share[]): readonly string[] {
	const whole = shares.reduce((sum, { count }) => sum + count, 0);
	if (whole === 0) return [];
	const cells = shares.map(({ id, count }) => ({
		id,
		cells: Math.floor((100 * count) / whole),
		lost: ((100 * count) % whole) / whole
	}));
	const left = 100 - cells.reduce((sum, { cells: n }) => sum + n, 0);
	const owed = new Set(
		[...cells]
			.sort((a, b) => b.lost - a.lost)
			.slice(0, left)
			.map(({ id }) => id)
	);
	return cells.flatMap(({ id, cells: n }) =>
		Array.from({ length: n + (owed.has(id) ? 1 : 0) }, () => id)
	);
}
