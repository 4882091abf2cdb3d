import { describe, expect, it } from 'vitest';
import { addressOf, idsOf } from './address.ts';
import { plain } from './complaints.ts';
import { arrives, type Persona } from './personas.ts';
import type { Row } from './row.ts';
import { aScene } from './scene.ts';
import { table } from './table.ts';

const scene = aScene();
const rows: Readonly<Record<string, Row>> = table;
const methods = ['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'POST', 'PROPFIND', 'QUERY'];

/** Addresses that are no open page's; of those alone that a persona may not be at, where one is given. */
function addresses(closedTo?: Persona): string[] {
	return (
		Object.entries(rows)
			.filter(([route]) => /^\/\((child|family|advocate|staff)\)\/./.test(route))
			.filter(([, row]) => closedTo === undefined || !mayCome(row, closedTo))
			// A parent may knock at every family door, also where none opens to them in this scene.
			.filter(([route]) => closedTo !== 'parent' || !route.startsWith('/(family)/'))
			.map(([route]) => addressOf(route, idsOf(scene.of('Stranger'))))
	);
}

/** Whether any way to a route is this persona's, whoever's record it names. */
function mayCome({ page, acts = {}, methods: ways = {} }: Row, persona: Persona): boolean {
	const all = [...(page ? [page] : []), ...Object.values(acts), ...Object.values(ways)];
	return all.some(({ by }) => by === 'anyone' || Object.values(by).flat().includes(persona));
}

describe('a method that a route does not know', () => {
	it('tells those who may not be there nothing', async () => {
		for (const persona of ['administrator', 'parent'] as const) {
			const visitor = arrives(scene.portal, scene.planted, persona);
			const closed = addresses(persona);
			expect(closed.length).toBeGreaterThan(20);
			for (const path of closed) {
				for (const method of methods) {
					const there = await visitor.send(method, path);
					const nowhere = await visitor.send(method, '/staff/nothing');
					const same = there.body.equals(nowhere.body) && plain(there) === plain(nowhere);
					expect([path, method, there.status, same]).toEqual([path, method, 404, true]);
				}
			}
		}
	});

	it('sends those who are not signed in to sign in', async () => {
		const nobody = scene.portal.visitor();
		for (const path of [...addresses(), '/me/nothing']) {
			for (const method of methods) {
				const { status, location } = await nobody.send(method, path);
				expect([path, method, status, location]).toEqual([path, method, 303, '/sign-in']);
			}
		}
	});

	it('is refused shortly where one may be, and nothing breaks', async () => {
		const child = arrives(scene.portal, scene.planted, 'child-8-11');
		for (const method of ['PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
			const { status, text } = await child.send(method, '/me');
			expect([method, status, text.length < 120]).toEqual([method, 405, true]);
		}
		await child.send('TRACE', '/me').catch(() => null);
		expect((await child.get('/me')).status).toBe(200);
	});
});
