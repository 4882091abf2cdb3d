import type { CountTable } from '#lib/domain/statistics/count-table.ts';
import { solverFor } from '#lib/domain/statistics/simplex.ts';

/**
 * Counts that a reader can't tell from the true ones: none is negative, everything adds up, and those
 * shown are the true ones. Exact for tables of rows and columns with totals, and for counts broken
 * down step by step.
 */
export type LookAlike = ReadonlyMap<string, number>;

/** The look-alikes in which one count is at its least and at its largest. */
export type Extremes = (id: string) => readonly [LookAlike, LookAlike];

// Far enough for any count to reach any small value: others then change by as much at most.
const ROOM = 10;

/** What the shown counts say about the hidden ones, one equation for each relation that has any. */
function equationsOf({ counts, relations }: CountTable, hidden: readonly string[]): number[][] {
	const isHidden = new Set(hidden);
	const shown = (id: string) => (isHidden.has(id) ? 0 : (counts[id] ?? 0));
	return relations
		.filter(({ total, parts }) => [total, ...parts].some((id) => isHidden.has(id)))
		.map(({ total, parts }) => {
			const isPart = new Set(parts);
			return [
				...hidden.map((id) => (isPart.has(id) ? 1 : id === total ? -1 : 0)),
				0,
				shown(total) - parts.reduce((sum, id) => sum + shown(id), 0)
			];
		});
}

/**
 * Finds, for a table with some counts hidden, how far off the truth a reader may take each to be. Hidden
 * totals have no largest value, so all hidden counts together are kept within bounds by a filler.
 */
export function extremesOf(table: CountTable, hidden: readonly string[]): Extremes {
	const bound = hidden.reduce((sum, id) => sum + (table.counts[id] ?? 0) + ROOM, 0);
	const bounded = [...hidden.map(() => 1), 1, bound];
	const solve = solverFor(hidden.length + 1, [...equationsOf(table, hidden), bounded]);
	const furthest = (wanted: string, sign: number): LookAlike => {
		const solution = solve([...hidden.map((id) => (id === wanted ? sign : 0)), 0]);
		return new Map(hidden.map((id, at) => [id, solution[at] ?? 0]));
	};
	return (id) => [furthest(id, -1), furthest(id, 1)];
}
