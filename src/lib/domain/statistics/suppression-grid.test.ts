import { describe, expect, it } from 'vitest';
import { gridTable } from '#lib/domain/statistics/count-table.ts';
import { hiddenCounts, suppress } from '#lib/domain/statistics/suppression.ts';

const S = 'suppressed';

describe('suppress, rows and columns with totals', () => {
	const grid = (cells: number[][]) =>
		gridTable(
			cells.map((_, row) => `r${row}`),
			(cells[0] ?? []).map((_, column) => `c${column}`),
			(row, column) => cells[Number(row.slice(1))]?.[Number(column.slice(1))] ?? 0
		);

	it('shows a table without small counts whole', () => {
		expect(
			hiddenCounts(
				grid([
					[5, 6],
					[7, 8]
				])
			)
		).toEqual(new Set());
	});

	it('hides the corners of a rectangle around one small count', () => {
		const hidden = hiddenCounts(
			grid([
				[2, 30, 40],
				[20, 10, 50],
				[60, 70, 80]
			])
		);
		expect([...hidden].sort()).toEqual(['r0/c0', 'r0/c1', 'r1/c0', 'r1/c1']);
	});

	it('keeps the grand total of two years of months by kind', () => {
		const months = Array.from({ length: 24 }, (_, month) => `m${month}`);
		const table = gridTable(months, ['initial', 'review'], (row, column) =>
			column === 'initial' ? Number(row.slice(1)) % 7 : 3 + (Number(row.slice(1)) % 11)
		);
		const published = suppress(table);
		expect(published['total/total']).not.toBe(S);
	});
});
