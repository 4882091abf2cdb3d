import { describe, expect, it } from 'vitest';
import { builtRoutes } from './built.ts';
import { complaintsOf } from './complaints.ts';
import type { Row } from './row.ts';
import { aScene } from './scene.ts';
import { table } from './table.ts';

const scene = aScene();

describe('who gets what at every route', () => {
	it(
		'the table has every action and method of the build, and no other',
		{ timeout: 120_000 },
		() => {
			const rows: Readonly<Record<string, Row>> = table;
			const byHand = Object.entries(rows)
				.filter(([, { page, methods }]) => page ?? methods)
				.map(([id, { page, acts, methods }]) => lineOf(id, page !== undefined, acts, methods));
			const built = builtRoutes().map(({ id, page, acts, methods }) =>
				lineOf(id, page, named(acts), named(methods))
			);
			expect(built.sort()).toEqual(byHand.sort());
		}
	);

	it('is as the table says', { timeout: 600_000 }, async () => {
		expect(await complaintsOf(scene, table)).toEqual([]);
	});

	it('and a wrong line of the table is found', async () => {
		const wrong: Readonly<Record<string, Row>> = {
			'/(child)/me': { page: { by: ['child-4-7', 'child-8-11', 'child-12-15', 'sibling', 'iro'] } }
		};
		expect(await complaintsOf(scene, wrong)).toEqual([
			'child-16-plus · page of /(child)/me: not 404 but 200',
			'iro · page of /(child)/me: not 200 but 404'
		]);
	});
});

function lineOf(id: string, page: boolean, acts: object = {}, methods: object = {}): string {
	const what = [...Object.keys(acts).map((name) => `?/${name}`), ...Object.keys(methods)].sort();
	return `${id}: ${[...(page ? ['page'] : []), ...what].join(' ')}`;
}

function named(names: readonly string[]): object {
	return Object.fromEntries(names.map((name) => [name, true]));
}
