import { listTable, TOTAL, type Relation } from '#lib/domain/statistics/count-table.ts';
import { hiddenCounts, type Published } from '#lib/domain/statistics/suppression.ts';

/** Figures with each count a number or `suppressed`. */
export type PublishedOf<T> = {
	readonly [K in keyof T]: T[K] extends number | null
		? Published | Extract<T[K], null>
		: PublishedOf<T[K]>;
};

/** Some counts under names that no others have in a table of several lists. */
export function prefixed(prefix: string, counts: object): Record<string, number> {
	return Object.fromEntries(
		Object.entries(counts).map(([id, n]) => [`${prefix}.${id}`, Number(n)] as const)
	);
}

/**
 * That some counts add up to one that stands elsewhere in the table, if they do; where they don't (what
 * was noted of more than are counted there), they have a total of their own.
 */
export function tied(
	counts: Record<string, number>,
	total: string,
	parts: readonly string[]
): Relation {
	const sum = parts.reduce((all, id) => all + (counts[id] ?? 0), 0);
	if (counts[total] === sum) return { total, parts };
	const own = `${total} of ${parts.join()}`;
	counts[own] = sum;
	return { total: own, parts };
}

/**
 * Of counts that add up to a total which the reader is taken to know, those to hide; with the total
 * hidden too, what is left could be taken from one published elsewhere, so then all of them.
 */
export function hiddenOfList(counts: Readonly<Record<string, number>>): ReadonlySet<string> {
	const hidden = hiddenCounts({ ...listTable(counts), hideLast: [TOTAL] });
	return hidden.has(TOTAL) ? new Set(Object.keys(counts)) : hidden;
}

/** The counts of a list as they may leave the service; its total is taken to be known. */
export function publishList<K extends string>(
	counts: Readonly<Record<K, number>>
): Record<K, Published> {
	return shownOf(counts, hiddenOfList(counts));
}

/** Some counts, each hidden where its name (with the prefix) is among the hidden. */
export function shownOf<K extends string>(
	counts: Readonly<Record<K, number>>,
	hidden: ReadonlySet<string>,
	prefix = ''
): Record<K, Published> {
	const shown = Object.entries<number>(counts).map(
		([id, n]) => [id, hidden.has(prefix + id) ? 'suppressed' : n] as const
	);
	return Object.fromEntries(shown) as Record<K, Published>;
}
