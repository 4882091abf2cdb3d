import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nobody, type Actor } from '#lib/policy/actor.ts';
import { READERS } from '#lib/ui/know/readers.ts';
import { leaflets } from '#lib/ui/know/topics.ts';
import { load as openLeaflet } from './[band]/[leaflet]/+page.server.ts';
import { load as openList } from './[band]/+page.server.ts';
import { homeFor } from './home-for.ts';

const event = (params: { band: string; leaflet?: string }) => ({
	params,
	url: new URL('https://sayso.example/know/here'),
	locals: { actor: nobody, service: { env: { EMERGENCY_DUTY_NUMBER: '01632 960999' } } }
});

/** The status that an address of these parts is answered with. */
async function statusOf(band: string, leaflet?: string): Promise<number> {
	const given = event({ band, ...(leaflet !== undefined && { leaflet }) });
	try {
		if (leaflet === undefined) await openList(given as never);
		else await openLeaflet(given as never);
		return 200;
	} catch (refused) {
		return (refused as { status: number }).status;
	}
}

describe('the leaflets’ addresses', () => {
	it.each(READERS)('every one for %s opens', async (reader) => {
		const statuses = leaflets[reader].map(({ topic }) => statusOf(reader, topic));
		expect(new Set(await Promise.all([statusOf(reader), ...statuses]))).toEqual(new Set([200]));
	});

	it.each([
		['nobody', undefined],
		['16+', undefined],
		['constructor', 'iro'],
		['4-7', 'moving-on'],
		['8-11', 'nothing'],
		['parents', 'toString']
	])('/know/%s/%s is not there', async (band, leaflet) => {
		expect(await statusOf(band, leaflet)).toBe(404);
	});

	it('that stand in the pages lead somewhere', async () => {
		const src = fileURLToPath(new URL('../../../', import.meta.url));
		const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.svelte'))
			.flatMap((file) => readFileSync(join(src, file), 'utf8').match(/"\/know\/[^"{]+"/g) ?? []);
		const parts = found.map((link) => link.slice(1, -1).split('/').slice(2));
		const statuses = parts.map(([band = '', leaflet]) => statusOf(band, leaflet));
		expect(new Set(await Promise.all(statuses))).toEqual(new Set([200]));
		// Each young person's home, and the family's.
		expect(parts.map(([band]) => band)).toEqual(expect.arrayContaining([...READERS]));
	});
});

describe('the way back from a leaflet', () => {
	const child = { kind: 'child', id: 'x', sessionId: 's', freshAt: 0, opensFrom: 0 } as const;
	const helper = { id: null, kind: 'carer', lockedTo: '/me/views' } as const;
	it.each<[Actor, string | null]>([
		[nobody, null],
		[{ ...child, helper: null }, '/me'],
		[{ ...child, helper }, '/me/views'],
		[
			{ kind: 'adult', id: 'x', sessionId: 's', roles: ['parent'], freshAt: 0, secondFactor: true },
			'/family'
		]
	])('%j: %s', (actor, home) => {
		expect(homeFor(actor)).toBe(home);
	});
});
