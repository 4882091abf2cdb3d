import { describe, expect, it } from 'vitest';
import { largest } from '#lib/domain/statistics/simplex.ts';

describe('largest', () => {
	it.each<[string, number[], number[][], number]>([
		['one unknown, one equation', [1], [[1, 7]], 7],
		['shares a sum', [1, 0], [[1, 1, 7]], 7],
		['the other way', [-1, 0], [[1, 1, 7]], 0],
		['a difference has no limit', [1, 0], [[1, -1, 3]], Infinity],
		['its least is fixed, though', [-1, 0], [[1, -1, 3]], -3],
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
			'pinned by two sums',
			[1, 0, 0],
			[
				[1, 1, 0, 5],
				[0, 1, 1, 2],
				[1, 0, 0, 3]
			],
			3
		],
		['a sum of nothing', [1, 0], [[1, 1, 0]], 0],
		['no equation', [1], [], Infinity],
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
		expect(largest(gain, equations)).toBeCloseTo(value, 9);
	});
});
