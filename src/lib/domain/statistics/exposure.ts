import type { CountTable } from '#lib/domain/statistics/count-table.ts';
import { extremesOf, type Extremes, type LookAlike } from '#lib/domain/statistics/look-alikes.ts';

/** Counts below this, 0 included, do not leave the service. */
export const SMALLEST_SHOWN = 5;

const ROUNDING = 1e-6;

/**
 * Whether look-alikes leave enough open about a hidden count: about a small one, that it may be
 * anything from 0 to 4 (or larger, and hidden to protect another); about a larger one, its exact value.
 */
function isCovered(count: number, id: string, lookAlikes: readonly LookAlike[]): boolean {
	let least = count;
	let most = count;
	for (const lookAlike of lookAlikes) {
		const value = lookAlike.get(id) ?? count;
		if (value < least) least = value;
		if (value > most) most = value;
	}
	if (count >= SMALLEST_SHOWN) return most - least >= 1 - ROUNDING;
	return least <= ROUNDING && most >= SMALLEST_SHOWN - 1 - ROUNDING;
}

/** Whether a look-alike of one choice of hidden counts is one of another choice, too. */
function isStillOne(lookAlike: LookAlike, { counts }: CountTable, hidden: ReadonlySet<string>) {
	for (const [id, value] of lookAlike) {
		if (!hidden.has(id) && Math.abs(value - (counts[id] ?? 0)) > ROUNDING) return false;
	}
	return true;
}

/**
 * The first hidden count that a reader can tell too much about, or undefined when all is well.
 * `known` collects the look-alikes found on the way: most do for several counts, and for the next
 * choice of hidden counts as well, which makes this quick.
 */
export function firstExposed(
	table: CountTable,
	hidden: readonly string[],
	known: LookAlike[]
): string | undefined {
	const isHidden = new Set(hidden);
	const usable = known.filter((lookAlike) => isStillOne(lookAlike, table, isHidden));
	let extremes: Extremes | undefined;
	for (const id of hidden) {
		const count = table.counts[id] ?? 0;
		if (isCovered(count, id, usable)) continue;
		extremes ??= extremesOf(table, hidden);
		const found = extremes(id);
		known.push(...found);
		usable.push(...found);
		if (!isCovered(count, id, found)) return id;
	}
	return undefined;
}
