import type { CountTable, Relation } from '#lib/domain/statistics/count-table.ts';

function membersOf({ total, parts }: Relation): readonly string[] {
	return [...parts, total];
}

/**
 * The shown count to hide next, while `exposed` can be worked out. First come the sums with a single
 * hidden count, because that one is laid bare: of their counts, the one that mends most such sums
 * at once, so that the corner of a rectangle comes before a fresh row. Then the sums of the exposed
 * count, then any. Among equals the smallest, so that little is lost; `hideLast` comes last.
 * Undefined when none is left.
 */
export function nextToHide(
	{ counts, relations, hideLast = [] }: CountTable,
	hidden: readonly string[],
	exposed: string
): string | undefined {
	const isHidden = new Set(hidden);
	const isBare = (relation: Relation) =>
		membersOf(relation).filter((id) => isHidden.has(id)).length === 1;
	const bare = relations.filter(isBare);
	const near = relations.filter((relation) => membersOf(relation).includes(exposed));
	const mends = (id: string) => bare.filter((relation) => membersOf(relation).includes(id)).length;
	const isLast = (id: string) => (hideLast.includes(id) ? 1 : 0);
	for (const sums of [bare, near, relations]) {
		const shown = new Set(sums.flatMap(membersOf).filter((id) => !isHidden.has(id)));
		const [best] = [...shown].sort(
			(a, b) => isLast(a) - isLast(b) || mends(b) - mends(a) || (counts[a] ?? 0) - (counts[b] ?? 0)
		);
		if (best) return best;
	}
	return undefined;
}
