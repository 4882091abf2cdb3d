import { describe, expect, it } from 'vitest';
import { asSeen } from './direction.ts';

describe('pieces as they are seen', () => {
	it.each([
		[[], ''],
		[
			[
				['a', 0],
				['b', 0]
			],
			'ab'
		],
		[
			[
				['a', 1],
				['b', 1]
			],
			'ba'
		],
		[
			[
				['a', 0],
				['b', 1],
				['c', 2],
				['d', 1],
				['e', 0]
			],
			'adcbe'
		],
		[
			[
				['a', 1],
				['b', 2],
				['c', 2],
				['d', 1]
			],
			'dbca'
		]
	] as const)('%j as %s', (given, expected) => {
		const pieces = given.map(([text, level]) => ({ text, level }));
		expect(
			asSeen(pieces)
				.map(({ text }) => text)
				.join('')
		).toBe(expected);
	});
});
