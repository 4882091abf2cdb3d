import { describe, expect, it } from 'vitest';
import { NO_CODES, participationOf } from '#lib/domain/participation/rate.ts';
import { publishParticipation } from '#lib/domain/statistics/published-participation.ts';
import type { View } from '../asked.ts';
import { sheetLines } from './lines.ts';

const figures = (PN1: number, PN7: number) => participationOf({ ...NO_CODES, PN1, PN7 }, 0);
const lines = (given: readonly (readonly [id: string, took: number, not: number])[]) =>
	given.map(([id, took, not]) => ({ id, name: null, figures: figures(took, not) }));
const onSheet = (by: View, given: Parameters<typeof lines>[0]) => {
	const sum = (at: 1 | 2) => given.reduce((all, line) => all + line[at], 0);
	return sheetLines(lines(given), by, publishParticipation(figures(sum(1), sum(2))));
};

describe('sheetLines', () => {
	it('puts months together to quarters', () => {
		const sheet = onSheet('month', [
			['2025-02', 20, 3],
			['2025-03', 20, 3],
			['2025-04', 10, 2],
			['2025-05', 10, 2],
			['2025-06', 10, 2]
		]);
		expect(sheet).toEqual({
			hidden: 0,
			shown: [
				{
					id: '2025-02',
					name: null,
					months: ['2025-02', '2025-03'],
					participated: 40,
					without: 6,
					rate: 87
				},
				{
					id: '2025-04',
					name: null,
					months: ['2025-04', '2025-06'],
					participated: 30,
					without: 6,
					rate: 83.3
				}
			]
		});
	});

	it('says how many it hides', () => {
		const sheet = onSheet('band', [
			['4-7', 30, 9],
			['8-11', 30, 8],
			['12-15', 20, 3],
			['16-plus', 20, 4]
		]);
		expect(sheet?.shown.map(({ id }) => id)).toEqual(['4-7', '8-11']);
		expect(sheet?.hidden).toBe(2);
	});

	it.each<[string, View, Parameters<typeof lines>[0]]>([
		[
			'people',
			'lead',
			[
				['a', 30, 9],
				['b', 30, 9]
			]
		],
		[
			'a rate that is hidden',
			'team',
			[
				['a', 30, 2],
				['b', 30, 1]
			]
		],
		[
			'a single line left',
			'team',
			[
				['a', 90, 9],
				['b', 30, 2],
				['c', 30, 4]
			]
		]
	])('shows none for %s', (_, by, given) => {
		expect(onSheet(by, given)).toBeNull();
	});
});
