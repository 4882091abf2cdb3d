import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percent } from '#lib/domain/statistics/percent.ts';

describe('percent', () => {
	it.each([
		[240, 250, 96],
		[161, 2921, 5.5],
		[5, 174, 2.9],
		[160, 174, 92],
		[1, 16, 6.3],
		[3, 16, 18.8],
		[1, 3, 33.3],
		[2, 3, 66.7],
		[1, 8, 12.5],
		[1, 2000, 0.1],
		[1, 2001, 0],
		[1999, 2000, 100],
		[201, 20_000, 1],
		[29, 400, 7.3],
		[57, 800, 7.1],
		[0, 7, 0],
		[7, 7, 100],
		[3, 2, 150],
		[0, 0, null],
		[5, 0, null]
	])('%d of %d: %s', (numerator, denominator, expected) => {
		expect(percent(numerator, denominator)).toBe(expected);
	});

	it('rounds as exact arithmetic does', () => {
		const count = fc.nat(5_000_000);
		fc.assert(
			fc.property(count, count, (numerator, denominator) => {
				fc.pre(denominator > 0);
				const [n, d] = [BigInt(numerator), BigInt(denominator)];
				const tenths = (n * 2000n + d) / (2n * d);
				expect(percent(numerator, denominator)).toBe(Number(tenths) / 10);
			}),
			{ numRuns: 2000 }
		);
	});
});
