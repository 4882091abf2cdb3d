import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellId, gridTable, TOTAL, type CountTable } from '#lib/domain/statistics/count-table.ts';
import { firstExposed } from '#lib/domain/statistics/exposure.ts';
import { hiddenRows, type CountRow } from './rows.ts';

const rowsOf = (cells: readonly (readonly number[])[]): CountRow[] =>
	cells.map((counts, at) => ({ id: `r${at}`, counts }));

describe('hiddenRows', () => {
	it.each<[string, number[][], string[]]>([
		[
			'nothing small',
			[
				[10, 6],
				[20, 5]
			],
			[]
		],
		[
			'one small row takes the smallest other with it',
			[
				[10, 2],
				[40, 9],
				[20, 7]
			],
			['r0', 'r2']
		],
		[
			'two that come to enough are enough',
			[
				[10, 4],
				[40, 9],
				[20, 4]
			],
			['r0', 'r2']
		],
		[
			'two that come to too little take a third',
			[
				[10, 1],
				[40, 9],
				[20, 2]
			],
			['r0', 'r1', 'r2']
		],
		['a lone row is its own total', [[10, 6]], []],
		['nothing at all', [], []]
	])('%s', (_, cells, hidden) => {
		expect([...hiddenRows(rowsOf(cells))].sort()).toEqual(hidden);
	});

	it('leaves nothing small to be worked out by whoever knows the totals', () => {
		const count = fc.oneof(fc.nat(6), fc.nat(25));
		const cells = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(cells, (given) => {
				const rows = rowsOf(given);
				const totals = [0, 1].map((at) => rows.reduce((sum, row) => sum + row.counts[at]!, 0));
				fc.pre(totals.every((total) => total >= 5));
				const hidden = hiddenRows(rows);
				const ids = [...hidden].flatMap((id) => ['0', '1'].map((column) => cellId(id, column)));
				expect(firstExposed(withoutRowTotals(rows), ids, [])).toBeUndefined();
				for (const { id, counts } of rows) {
					if (!hidden.has(id)) expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);
				}
			})
		);
	});
});

/** The table a reader has: the cells and the totals of the columns. */
function withoutRowTotals(rows: readonly CountRow[]): CountTable {
	const grid = gridTable(
		rows.map(({ id }) => id),
		['0', '1'],
		(row, column) => rows.find(({ id }) => id === row)?.counts[+column] ?? 0
	);
	const isRowTotal = (id: string) => id.endsWith(`/${TOTAL}`);
	return {
		counts: Object.fromEntries(Object.entries(grid.counts).filter(([id]) => !isRowTotal(id))),
		relations: grid.relations.filter(({ total }) => !isRowTotal(total))
	};
}
