import { describe, expect, it } from 'vitest';
import { listTable, type CountTable, type Relation } from '#lib/domain/statistics/count-table.ts';
import { hiddenCounts, suppress } from '#lib/domain/statistics/suppression.ts';

const S = 'suppressed';

describe('suppress, a list with its total', () => {
	it.each<[string, number[], (number | typeof S)[]]>([
		['nothing small', [5, 6, 7], [5, 6, 7, 18]],
		['one small takes the smallest with it', [3, 9, 20], [S, S, 20, 32]],
		['exactly five may be shown', [5, 50], [5, 50, 55]],
		['two that hide each other', [2, 4, 20], [S, S, 20, 26]],
		['two zeros need a third', [0, 0, 20, 30], [S, S, S, 30, 50]],
		['two fours need none', [4, 4, 20], [S, S, 20, 28]],
		['a one and a two are too little', [1, 2, 20, 9], [S, S, 20, S, 32]],
		['all small, the total too', [1, 2], [S, S, S]],
		['all small, the total not', [4, 4], [S, S, 8]],
		['one alone hides its total', [3], [S, S]],
		['a small one beside a larger one', [1, 30], [S, S, 31]],
		['nothing at all', [], [S]]
	])('%s', (_, counts, published) => {
		const table = listTable(Object.fromEntries(counts.map((count, at) => [`c${at}`, count])));
		expect(Object.values(suppress(table))).toEqual(published);
	});
});

describe('suppress, counts that are broken down in steps', () => {
	const relations: Relation[] = [
		{ total: 'all', parts: ['took-part', 'did-not'] },
		{ total: 'took-part', parts: ['room', 'views'] }
	];
	const table = (room: number, views: number, didNot: number): CountTable => ({
		counts: {
			all: room + views + didNot,
			'took-part': room + views,
			'did-not': didNot,
			room,
			views
		},
		relations
	});

	it.each<[string, CountTable, string[]]>([
		['nothing small', table(10, 20, 30), []],
		['a small rest', table(10, 20, 3), ['did-not', 'took-part', 'room']],
		['a small part', table(2, 20, 30), ['room', 'views']]
	])('%s', (_, counts, hidden) => {
		expect([...hiddenCounts(counts)].sort()).toEqual(hidden.sort());
	});
});
