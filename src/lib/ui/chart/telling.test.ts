import { describe, expect, it } from 'vitest';
import { extremeRates } from './telling.ts';

const rows = (given: readonly (readonly [label: string, rate: number | null, of: number])[]) =>
	given.map(([label, rate, of]) => ({ label, rate, of }));

describe('extremeRates', () => {
	it.each([
		[
			'the highest and the lowest',
			[
				['a', 90, 20],
				['b', 95, 20],
				['c', 80, 20]
			],
			'b',
			'c',
			false
		],
		[
			'not of a few, where there are others',
			[
				['a', 90, 20],
				['b', 95, 20],
				['c', 0, 2]
			],
			'b',
			'a',
			true
		],
		[
			'of a few, where there is nothing else',
			[
				['a', 90, 20],
				['b', 100, 3]
			],
			'b',
			'a',
			false
		],
		[
			'the first among equals',
			[
				['a', 90, 20],
				['b', 90, 20],
				['c', 80, 20]
			],
			'a',
			'c',
			false
		]
	] as const)('%s', (_, given, highest, lowest, passedOver) => {
		expect(extremeRates(rows(given))).toMatchObject({
			highest: { label: highest },
			lowest: { label: lowest },
			passedOver
		});
	});

	it.each([
		['no row', []],
		[
			'no rate',
			[
				['a', null, 0],
				['b', null, 0]
			]
		],
		[
			'a single rate',
			[
				['a', 90, 20],
				['b', null, 0]
			]
		],
		[
			'all alike',
			[
				['a', 90, 20],
				['b', 90, 30]
			]
		]
	] as const)('%s: nothing to tell', (_, given) => {
		expect(extremeRates(rows(given))).toBeNull();
	});
});
