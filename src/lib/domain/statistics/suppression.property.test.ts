import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridTable, listTable, type CountTable } from '#lib/domain/statistics/count-table.ts';
import { SMALLEST_SHOWN } from '#lib/domain/statistics/exposure.ts';
import { hiddenCounts } from '#lib/domain/statistics/suppression.ts';

/** Counts as they are where this matters: many small ones, some larger. */
const count = fc.oneof(fc.nat(6), fc.nat(25));

function gridOf(cells: number[][]): CountTable {
	const rows = cells.map((_, at) => `r${at}`);
	const columns = (cells[0] ?? []).map((_, at) => `c${at}`);
	const countOf = (row: string, column: string) =>
		cells[Number(row.slice(1))]?.[Number(column.slice(1))] ?? 0;
	return gridTable(rows, columns, countOf);
}

const cellsOf = (maxRows: number, maxColumns: number) =>
	fc
		.tuple(fc.integer({ min: 1, max: maxRows }), fc.integer({ min: 1, max: maxColumns }))
		.chain(([rows, columns]) =>
			fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
				minLength: rows,
				maxLength: rows
			})
		);

/**
 * The hidden counts that the sums alone determine: by elimination over exact fractions (as pairs of
 * whole numbers, rows kept whole), a count is determined when a row is left with it alone.
 */
function determinedByTheSums({ relations }: CountTable, hidden: string[]): string[] {
	const rows: bigint[][] = relations.map(({ total, parts }) =>
		hidden.map((id) => (parts.includes(id) ? 1n : id === total ? -1n : 0n))
	);
	let lead = 0;
	for (let column = 0; column < hidden.length; column += 1) {
		const at = rows.findIndex((row, index) => index >= lead && row[column] !== 0n);
		const pivot = rows[at];
		if (!pivot) continue;
		[rows[at], rows[lead]] = [rows[lead] ?? [], pivot];
		const by = pivot[column] ?? 1n;
		for (const [index, row] of rows.entries()) {
			const factor = row[column] ?? 0n;
			if (index === lead || factor === 0n) continue;
			rows[index] = row.map((value, k) => value * by - factor * (pivot[k] ?? 0n));
		}
		lead += 1;
	}
	return rows
		.filter((row) => row.filter((value) => value !== 0n).length === 1)
		.map((row) => hidden[row.findIndex((value) => value !== 0n)] ?? '');
}

describe('what is suppressed can not be worked out', () => {
	it('from the sums, in tables up to 5 by 5', () => {
		fc.assert(
			fc.property(cellsOf(5, 5), (cells) => {
				const table = gridOf(cells);
				const hidden = [...hiddenCounts(table)];
				expect(determinedByTheSums(table, hidden)).toEqual([]);
				for (const [id, value] of Object.entries(table.counts)) {
					if (value < SMALLEST_SHOWN) expect(hidden).toContain(id);
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('in lists: a small count can be anything from 0 to 4', () => {
		fc.assert(
			fc.property(fc.array(count, { minLength: 1, maxLength: 12 }), (list) => {
				const table = listTable(Object.fromEntries(list.map((value, at) => [`c${at}`, value])));
				const hidden = hiddenCounts(table);
				if (hidden.size === 0 || hidden.has('total')) return;
				const sum = [...hidden].reduce((total, id) => total + (table.counts[id] ?? 0), 0);
				expect(hidden.size).toBeGreaterThan(1);
				expect(sum).toBeGreaterThanOrEqual(SMALLEST_SHOWN - 1);
			})
		);
	});

	it('by trying every table of 2 by 2 that looks the same', () => {
		const cell = fc.nat(8);
		fc.assert(
			fc.property(fc.tuple(cell, cell, cell, cell), ([a, b, c, d]) => {
				const table = gridOf([
					[a, b],
					[c, d]
				]);
				const hidden = hiddenCounts(table);
				const shown = Object.entries(table.counts).filter(([id]) => !hidden.has(id));
				const seen = new Map([...hidden].map((id) => [id, new Set<number>()]));
				// A count moves by 4 at most to reach any value below 5, and so do the others with it.
				const values = Array.from({ length: 13 }, (_, value) => value);
				for (const p of values)
					for (const q of values)
						for (const r of values)
							for (const s of values) {
								const counts: Record<string, number> = {
									'r0/c0': p,
									'r0/c1': q,
									'r1/c0': r,
									'r1/c1': s,
									'r0/total': p + q,
									'r1/total': r + s,
									'total/c0': p + r,
									'total/c1': q + s,
									'total/total': p + q + r + s
								};
								if (shown.some(([id, value]) => counts[id] !== value)) continue;
								for (const [id, possible] of seen) possible.add(counts[id] ?? -1);
							}
				for (const [id, possible] of seen) {
					if ((table.counts[id] ?? 0) >= SMALLEST_SHOWN) {
						expect(possible.size).toBeGreaterThan(1);
					} else {
						expect([...possible]).toEqual(expect.arrayContaining([0, 1, 2, 3, 4]));
					}
				}
			}),
			{ numRuns: 60 }
		);
	});
});
