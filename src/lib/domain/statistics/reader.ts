import type { CountTable } from '#lib/domain/statistics/count-table.ts';
import { largest } from '#lib/domain/statistics/simplex.ts';

/** What a reader can tell about a hidden count: it is one of these, both included. */
export interface Range {
	readonly least: number;
	readonly most: number;
}

/** What the shown counts say about the hidden ones, one equation for each relation that has any. */
function equationsOf(
	{ counts, relations }: CountTable,
	hidden: readonly string[]
): (readonly number[])[] {
	const isHidden = new Set(hidden);
	const shown = (id: string) => (isHidden.has(id) ? 0 : (counts[id] ?? 0));
	return relations
		.filter(({ total, parts }) => [total, ...parts].some((id) => isHidden.has(id)))
		.map(({ total, parts }) => [
			...hidden.map((id) => (parts.includes(id) ? 1 : id === total ? -1 : 0)),
			shown(total) - parts.reduce((sum, id) => sum + shown(id), 0)
		]);
}

/**
 * What a reader who knows how the counts add up, and that none is negative, can work out about a
 * hidden count. Exact for tables of rows and columns with totals, and for counts that are broken
 * down step by step.
 */
export function whatAReaderCanTell(
	table: CountTable,
	hidden: readonly string[],
	id: string
): Range {
	const equations = equationsOf(table, hidden);
	const up = hidden.map((one) => (one === id ? 1 : 0));
	const down = up.map((value) => -value);
	return { least: 0 - largest(down, equations), most: largest(up, equations) };
}
