import type { CountTable } from '#lib/domain/statistics/count-table.ts';
import { firstExposed, SMALLEST_SHOWN } from '#lib/domain/statistics/exposure.ts';
import type { LookAlike } from '#lib/domain/statistics/look-alikes.ts';
import { nextToHide } from '#lib/domain/statistics/next-to-hide.ts';

/** A count as it leaves the service. */
export type Published = number | 'suppressed';

/**
 * The counts to hide so that no small one can be worked out from those shown:
 * 1. every count below 5;
 * 2. as long as a reader can tell too much about one of them, one more (`nextToHide`);
 * 3. whatever turns out not to be needed is shown again, the largest first.
 * The reader is taken to know all the sums, but no other publication: two periods that overlap,
 * published side by side, can still give a count away by their difference.
 */
export function hiddenCounts(table: CountTable): ReadonlySet<string> {
	const countOf = (id: string) => table.counts[id] ?? 0;
	const isSmall = (id: string) => countOf(id) < SMALLEST_SHOWN;
	const known: LookAlike[] = [];
	let hidden = Object.keys(table.counts).filter(isSmall);
	for (
		let exposed = firstExposed(table, hidden, known);
		exposed !== undefined;
		exposed = firstExposed(table, hidden, known)
	) {
		const next = nextToHide(table, hidden, exposed);
		if (next === undefined) break;
		hidden.push(next);
	}
	const worth = (id: string) =>
		table.hideLast?.includes(id) ? Number.MAX_SAFE_INTEGER : countOf(id);
	const extra = hidden.filter((id) => !isSmall(id)).sort((a, b) => worth(b) - worth(a));
	for (const id of extra) {
		const without = hidden.filter((one) => one !== id);
		if (firstExposed(table, without, known) === undefined) hidden = without;
	}
	return new Set(hidden);
}

/** The table as it may leave the service, every id with its count or 'suppressed'. */
export function suppress(table: CountTable): Record<string, Published> {
	const hidden = hiddenCounts(table);
	return Object.fromEntries(
		Object.entries(table.counts).map(([id, count]) => [id, hidden.has(id) ? 'suppressed' : count])
	);
}
