import { describe, expect, it } from 'vitest';
import { solverFor } from '#lib/domain/statistics/simplex.ts';

const valueOf = (gain: number[], solution: number[]) =>
	gain.reduce((sum, weight, at) => sum + weight * (solution[at] ?? 0), 0);

describe('solverFor', () => {
	it.each<[string, number[], number[][], number]>([
		['one unknown, one equation', [1], [[1, 7]], 7],
		['shares a sum', [1, 0], [[1, 1, 7]], 7],
		['the other way', [-1, 0], [[1, 1, 7]], 0],
		['the least of a difference', [-1, 0], [[1, -1, 3]], -3],
		['a negative right-hand side', [1, 0], [[-1, -1, -4]], 4],
		[
			'the same equation twice',
			[1, 0],
			[
				[1, 1, 4],
				[1, 1, 4]
			],
			4
		],
		[
			'pinned by other sums',
			[1, 0, 0],
			[
				[1, 1, 0, 5],
				[0, 1, 1, 2],
				[1, 0, 0, 3]
			],
			3
		],
		['a sum of nothing', [1, 0], [[1, 1, 0]], 0],
		['nothing asked', [0, 0], [[1, 1, 3]], 0],
		[
			'two rows, two columns: the least of row and column',
			[1, 0, 0, 0],
			[
				[1, 1, 0, 0, 6],
				[0, 0, 1, 1, 9],
				[1, 0, 1, 0, 4],
				[0, 1, 0, 1, 11]
			],
			4
		]
	])('%s', (_, gain, equations, value) => {
		const solution = solverFor(gain.length, equations)(gain);
		expect(valueOf(gain, solution)).toBeCloseTo(value, 9);
		for (const unknown of solution) expect(unknown).toBeGreaterThanOrEqual(0);
		for (const equation of equations) {
			expect(valueOf(equation.slice(0, -1), solution)).toBeCloseTo(equation.at(-1) ?? 0, 9);
		}
	});

	it('answers several questions about the same equations', () => {
		const solve = solverFor(3, [[1, 1, 1, 10]]);
		expect(solve([1, 0, 0])).toEqual([10, 0, 0]);
		expect(solve([-1, 2, 1])).toEqual([0, 10, 0]);
		expect(solve([0, 0, 1])).toEqual([0, 0, 10]);
	});

	it('refuses a question that nothing limits', () => {
		expect(() => solverFor(2, [[1, -1, 3]])([1, 0])).toThrow(RangeError);
	});
});
