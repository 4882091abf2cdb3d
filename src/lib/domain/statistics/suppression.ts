import type { CountTable } from '#lib/domain/statistics/count-table.ts';
import { nextToHide } from '#lib/domain/statistics/next-to-hide.ts';
import { whatAReaderCanTell } from '#lib/domain/statistics/reader.ts';

/** Counts below this, 0 included, do not leave the service. */
export const SMALLEST_SHOWN = 5;

const ROUNDING = 1e-6;

/** A count as it leaves the service. */
export type Published = number | 'suppressed';

function isSmall(table: CountTable, id: string): boolean {
	return (table.counts[id] ?? 0) < SMALLEST_SHOWN;
}

/**
 * Whether a reader can tell too much about a hidden count: of a small one, more than that it may be
 * anything from 0 to 4 (or larger, and hidden to protect another); of a larger one, its exact value.
 */
function isExposed(table: CountTable, hidden: readonly string[], id: string): boolean {
	const { least, most } = whatAReaderCanTell(table, hidden, id);
	if (!isSmall(table, id)) return most - least < 1 - ROUNDING;
	return least > ROUNDING || most < SMALLEST_SHOWN - 1 - ROUNDING;
}

function firstExposed(table: CountTable, hidden: readonly string[]): string | undefined {
	return hidden.find((id) => isExposed(table, hidden, id));
}

/**
 * The counts to hide so that no small one can be worked out from those shown:
 * 1. every count below 5;
 * 2. as long as a reader can tell too much about one of them, one more (`nextToHide`);
 * 3. whatever turns out not to be needed is shown again, the largest first.
 * The reader is taken to know all the sums and this method, but no other publication: two periods
 * that overlap, published side by side, can still give a count away by their difference.
 */
export function hiddenCounts(table: CountTable): ReadonlySet<string> {
	const countOf = (id: string) => table.counts[id] ?? 0;
	let hidden = Object.keys(table.counts).filter((id) => isSmall(table, id));
	for (let exposed = firstExposed(table, hidden); exposed; exposed = firstExposed(table, hidden)) {
		const next = nextToHide(table, hidden, exposed);
		if (!next) break;
		hidden.push(next);
	}
	const extra = hidden.filter((id) => !isSmall(table, id)).sort((a, b) => countOf(b) - countOf(a));
	for (const id of extra) {
		const without = hidden.filter((one) => one !== id);
		if (!firstExposed(table, without)) hidden = without;
	}
	return new Set(hidden);
}

/** The table as it may leave the service, every id with its count or 'suppressed'. */
export function suppress(table: CountTable): Record<string, Published> {
	const hidden = hiddenCounts(table);
	const published = Object.entries(table.counts).map(
		([id, count]) => [id, hidden.has(id) ? 'suppressed' : count] as const
	);
	return Object.fromEntries(published);
}
