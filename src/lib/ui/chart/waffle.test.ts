import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waffle } from './waffle.ts';

const countsOf = (cells: readonly string[]) =>
	Object.fromEntries(
		[...new Set(cells)].map((id) => [id, cells.filter((cell) => cell === id).length])
	);

describe('waffle', () => {
	it.each([
		[[143, 97, 10], { a: 57, b: 39, c: 4 }],
		[[1, 1, 1], { a: 34, b: 33, c: 33 }],
		[[0, 5, 0], { b: 100 }],
		[[0, 0, 0], {}]
	])('%j', (counts, expected) => {
		const shares = counts.map((count, at) => ({ id: 'abc'[at]!, count }));
		expect(countsOf(waffle(shares))).toEqual(expected);
	});

	it('always fills the hundred, each share to within one', () => {
		const shares = fc.array(fc.nat(5000), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(shares, (counts) => {
				const whole = counts.reduce((sum, count) => sum + count, 0);
				fc.pre(whole > 0);
				const cells = waffle(counts.map((count, at) => ({ id: String(at), count })));
				expect(cells).toHaveLength(100);
				counts.forEach((count, at) => {
					const n = cells.filter((cell) => cell === String(at)).length;
					expect(Math.abs(n - (100 * count) / whole)).toBeLessThan(1);
				});
			})
		);
	});
});
