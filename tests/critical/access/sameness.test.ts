import { describe, expect, it } from 'vitest';
import { newId } from '#lib/server/db/id.ts';
import { addressOf, idsOf, namesRecord } from './address.ts';
import { plain } from './complaints.ts';
import { arrives, personas } from './personas.ts';
import type { Row } from './row.ts';
import { aScene } from './scene.ts';
import { table } from './table.ts';

const scene = aScene();
const rows: Readonly<Record<string, Row>> = table;
const roots = ['/me', '/family', '/advocate', '/staff'];

/** Whether a route answers to GET at all. */
const isLookedAt = (route: string) => Boolean(rows[route]?.page ?? rows[route]?.methods?.GET);

/** Ids as a stranger may try them: of the right shape and of nobody, and of many wrong shapes. */
const guesses = [newId(), '1', '../', '%2e%2e%2f', '%00', 'a'.repeat(3000), "'or'1'='1", '-1', 'é'];

/** Addresses of each route that names a record, with such ids. */
function guessed(): string[] {
	return Object.keys(rows)
		.filter((route) => namesRecord(route) && !/^\/\(public\)/.test(route) && isLookedAt(route))
		.flatMap((route) =>
			guesses.map((guess) => {
				const ids = idsOf(scene.of('Pip'));
				const named = Object.keys(ids).map((name) => [name, encodeURIComponent(guess)] as const);
				return addressOf(route, Object.fromEntries(named));
			})
		);
}

describe('what is not there', () => {
	it(
		'looks the same to everybody who is signed in, whatever was guessed',
		{ timeout: 300_000 },
		async () => {
			const nothing = await scene.portal.visitor().get('/no-such-page');
			expect(nothing.status).toBe(404);
			for (const persona of personas.filter((one) => one !== 'nobody' && one !== 'helped')) {
				const visitor = arrives(scene.portal, scene.planted, persona);
				for (const path of [...roots.map((root) => `${root}/nothing`), ...guessed()]) {
					const { status, body } = await visitor.get(path);
					expect([persona, path, status]).toEqual([persona, path, 404]);
					expect(body.equals(nothing.body)).toBe(true);
				}
			}
		}
	);

	it('one’s own meeting with a part of another meeting is nothing either', async () => {
		const twice = Object.keys(rows).filter(
			(route) => /\[meeting\].*\[part\]/.test(route) && isLookedAt(route)
		);
		expect(twice.length).toBeGreaterThan(3);
		const nothing = await scene.portal.visitor().get('/no-such-page');
		const iro = arrives(scene.portal, scene.planted, 'iro');
		for (const route of twice) {
			const ids = { ...idsOf(scene.of('Pip')), part: scene.of('Rafi').part };
			const reply = await iro.get(addressOf(route, ids));
			expect([route, reply.status, plain(reply)]).toEqual([route, 404, plain(nothing)]);
		}
	});

	it('is asked to sign in where nobody is signed in, there or not', async () => {
		const nobody = scene.portal.visitor();
		const there = Object.keys(rows)
			.filter((route) => /^\/\((child|family|advocate|staff)\)\/./.test(route))
			.map((route) => addressOf(route, idsOf(scene.of('Pip'))));
		const not = [...roots, ...roots.map((root) => `${root}/nothing/at/all`), ...guessed()];
		for (const path of [...there, ...not, '/me?x=1', '/staff//', '/me/%2e%2e/me']) {
			const { status, location, body } = await nobody.get(path);
			expect([path, status, location, body.length]).toEqual([path, 303, '/sign-in', 0]);
		}
	});
});
