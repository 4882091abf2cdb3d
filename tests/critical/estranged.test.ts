import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { routes } from '#lib/policy/routes.ts';
import { notice } from '#lib/server/db/schema/index.ts';
import { readEnv } from '#lib/server/env.ts';
import { openService } from '#lib/server/service.ts';
import { textOf } from '#tests/critical/secrets/crawl.ts';
import { demoFolder, startPortal, type Portal } from '#tests/support/portal.ts';
import type { Reply, Visitor } from '#tests/support/visitor.ts';
import { eq } from 'drizzle-orm';
import {
	aHousehold,
	estranged,
	plantParent,
	wordOf,
	type Estranged,
	type Household,
	type Planted
} from './estranged-world.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

/** The portal with this parent's things alone, and the very same with the other's added. */
interface Worlds {
	readonly own: Planted;
	readonly other: Planted;
	readonly household: Household;
	readonly alone: Portal;
	readonly both: Portal;
}

async function worldsOf(who: Estranged): Promise<Worlds> {
	let own: Planted | undefined;
	let household: Household | undefined;
	const from = demoFolder((service) => {
		household = aHousehold(service);
		own = plantParent(service, household, who);
	});
	const alone = await startPortal({ from });
	const service = openService(readEnv({ DATA_DIR: from }));
	const otherWho = who === 'quietwater' ? 'loudwater' : 'quietwater';
	const other = plantParent(service, household!, otherWho);
	service.db.$client.close();
	const both = await startPortal({ from });
	rmSync(from, { recursive: true, force: true });
	return { own: own!, other, household: household!, alone, both };
}

/** What differs each time a page is asked for, whoever else there is. */
function settled(portal: Portal, { status, headers, text }: Reply): string {
	const kept = Object.entries(headers).filter(
		([name]) => !['date', 'content-length', 'set-cookie'].includes(name)
	);
	return `${status}\n${JSON.stringify(kept)}\n${text}`
		.replaceAll(portal.origin, 'http://portal')
		.replaceAll(/nonce[=-]"?[\w+/=-]+/g, 'nonce')
		.replaceAll(/(name="(?:sendKey|_?[a-z-]*[kK]ey)" value=")[\w-]{22}/g, '$1')
		.replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, 'uuid')
		.replaceAll(/(data-(?:seconds|left|ends|[a-z-]*seconds[a-z-]*)=")\d+/g, '$1')
		.replaceAll(/(in|after) \d+ (quiet )?minutes?/g, 'minutes');
}

/** Where two texts part, with a little of each; null: nowhere. */
function difference(one: string, two: string): string | null {
	if (one === two) return null;
	const at = [...one].findIndex((letter, index) => letter !== two[index]);
	const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
	return `${around(one)} | ${around(two)}`;
}

const named = /(?:href|src|action|formaction)="([^"]+)"/g;

/** The addresses of the family's side that a page leads to. */
function waysIn(portal: Portal, from: string, text: string): string[] {
	return [...text.matchAll(named)].flatMap(([, given = '']) => {
		const url = given.replaceAll('&amp;', '&');
		if (!URL.canParse(url, portal.origin + from)) return [];
		const { origin, pathname, search } = new URL(url, portal.origin + from);
		const isOurs = origin === portal.origin && /^\/family(\/|$)/.test(pathname);
		return isOurs && !search.startsWith('?/') ? [pathname + search] : [];
	});
}

const familyRoutes = Object.keys(routes).filter((id) => id.startsWith('/(family)/family'));
const pathOf = (id: string) => id.replace('/(family)', '');

/** The family's addresses with ids in them: everything that is another's put where an id may stand. */
function strange(ids: readonly string[]): string[] {
	return familyRoutes
		.filter((id) => id.includes('['))
		.flatMap((id) =>
			ids.flatMap((one) => {
				const [first, ...others] = pathOf(id).split(/\[\w+\]/);
				return ['1', 'all', one].map((rest) =>
					others.reduce((path, part, at) => path + (at === 0 ? one : rest) + part, first!)
				);
			})
		);
}

function visits(portal: Portal, cookie: string): Visitor {
	const visitor = portal.visitor();
	visitor.cookies.set('sayso', cookie);
	return visitor;
}

describe.each(estranged)('to %s', (who) => {
	let worlds: Worlds;
	beforeAll(async () => {
		worlds = await worldsOf(who);
	});
	afterAll(async () => {
		await worlds.alone.stop();
		await worlds.both.stop();
	});

	/** Asks the same of both worlds; gives what either said. */
	async function compared(path: string, cookie: string): Promise<{ alone: Reply; both: Reply }> {
		const { alone, both } = worlds;
		const replies = {
			alone: await visits(alone, cookie).get(path),
			both: await visits(both, cookie).get(path)
		};
		expect(difference(settled(alone, replies.alone), settled(both, replies.both)), path).toBeNull();
		return replies;
	}

	it.each([
		['with a second factor', 'cookie', 12],
		['without one', 'cookieOnce', 1]
	] as const)('no page of their side differs by the other, %s', async (_, as, least) => {
		const { own, other, both } = worlds;
		const statics = familyRoutes.filter((id) => !id.includes('[')).map(pathOf);
		const queue = [...statics];
		const asked = new Set<string>();
		let shown = 0;
		for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
			if (asked.has(path)) continue;
			asked.add(path);
			const { both: reply } = await compared(path, own[as]);
			const text = textOf(reply);
			expect(text.includes(wordOf(other.who)), path).toBe(false);
			for (const id of other.ids) expect(text.includes(id), path).toBe(false);
			if (reply.status === 200) shown += 1;
			if (reply.location) queue.push(...waysIn(both, path, `href="${reply.location}"`));
			if (/html/.test(reply.headers['content-type'] ?? '')) {
				queue.push(...waysIn(both, path, reply.text));
			}
		}
		expect(shown).toBeGreaterThanOrEqual(least);
	});

	it('nothing of the other’s is there, nor more or less not there than anything else', async () => {
		const { own, other } = worlds;
		const asked = strange(other.ids);
		expect(asked.length).toBeGreaterThan(50);
		for (const path of asked) await compared(path, own.cookie);
	});

	it('no act on the other’s is answered otherwise than one on nothing', async () => {
		const { own, other, alone, both } = worlds;
		const [release = ''] = other.ids;
		const form = { sendKey: 'k'.repeat(22), instead: '', kind: 'wrong', words: 'x', note: 'x' };
		const acts = [
			`/family/papers/${release}/1?/read`,
			`/family/papers/${release}/note/1-1?/keep`,
			`/family/papers/${release}/note/1-1?/away`
		];
		for (const path of acts) {
			const one = await visits(alone, own.cookie).post(path, form);
			const two = await visits(both, own.cookie).post(path, form);
			expect(two.status, path).toBe(404);
			expect(difference(settled(alone, one), settled(both, two)), path).toBeNull();
		}
	});

	it('their PDF is the bytes that were given, under a name that says nothing', async () => {
		const { own } = worlds;
		const { both } = await compared(`/family/papers/${own.ids[0]}/pdf`, own.cookie);
		expect(both.status).toBe(200);
		expect(both.body.equals(own.pdf)).toBe(true);
		expect(both.headers['content-disposition']).toBe('inline; filename="paper.pdf"');
		expect(both.headers['last-modified'] ?? both.headers.etag).toBeUndefined();
	});

	it('no notice comes because of the other', async () => {
		const { own, alone, both } = worlds;
		const to = ({ service }: Portal) =>
			service.db
				.select({ kind: notice.kind, path: notice.path })
				.from(notice)
				.where(eq(notice.adultId, own.adultId))
				.all();
		expect(to(alone).length).toBeGreaterThan(0);
		// Some are written by the clock, in each process at its own time.
		const same = () => expect(to(both)).toEqual(to(alone));
		await vi.waitFor(same, { timeout: 150_000, interval: 1000 });
	});
});
