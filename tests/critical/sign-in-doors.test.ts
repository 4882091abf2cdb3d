import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import type { AdultActor } from '#lib/policy/actor.ts';
import { child, session, signInStep } from '#lib/server/db/schema/index.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { startPortal, type Portal } from '#tests/support/portal.ts';
import type { Reply, Visitor } from '#tests/support/visitor.ts';
import { cardFor, firstUseOf } from './sign-in-cards.ts';

let portal: Portal;
beforeAll(async () => {
	portal = await startPortal();
}, 60_000);
afterAll(() => portal.stop());

/** A young person with a card that waits, or that was used with the pictures kite, boat, sun, key. */
async function aCard(dob: '2015-06-01' | '2020-06-01', used: boolean) {
	const { service } = portal;
	const young = aChild(service, dob);
	const worker: AdultActor = anAdult(service, ['social-worker']);
	allocated(service, worker, young, 'social-worker');
	const made = cardFor(service, worker, young);
	if (used) await firstUseOf(service, made.cardId);
	return { ...made, childId: young.id };
}

const cookieOf = (reply: Reply, name: string) =>
	(reply.headers['set-cookie'] ?? []).find((line) => line.startsWith(`${name}=`)) ?? '';

async function pick(visitor: Visitor, path: string, names: readonly string[]): Promise<Reply> {
	let last: Reply | undefined;
	for (const [index, picture] of names.entries()) {
		last = await visitor.post(`${path}?/pick`, { round: String(index + 1), picture });
	}
	return last!;
}

const steps = () => portal.service.db.select().from(signInStep).all().length;

describe('a link on a card', () => {
	it('changes nothing and tells nothing when it is opened', async () => {
		const { card } = await aCard('2015-06-01', false);
		const before = steps();
		const unknown = 'u'.repeat(22);
		const real = await portal.visitor().get(`/sign-in/card/${card.secret}`);
		const made = await portal.visitor().get(`/sign-in/card/${unknown}`);
		const plain = (text: string, secret: string) =>
			text.replaceAll(secret, '').replace(/nonce-[^"']*|nonce="[^"]*"/g, '');
		expect([real.status, made.status]).toEqual([200, 200]);
		expect(plain(real.text, card.secret)).toBe(plain(made.text, unknown));
		expect(real.headers['set-cookie']).toBeUndefined();
		expect(steps()).toBe(before);
	});

	it('leads on to an address without it, by a cookie no script reads', async () => {
		const { card } = await aCard('2015-06-01', false);
		const reply = await portal.visitor().post('/sign-in/card?/card', { code: card.secret });
		expect([reply.status, reply.location]).toEqual([303, '/sign-in/card/set-up']);
		const cookie = cookieOf(reply, 'sayso-step');
		expect(cookie).toMatch(/Path=\/sign-in;.*HttpOnly;.*SameSite=Lax/i);
		expect(cookie).not.toContain(card.secret);
	});
});

describe('the door without JavaScript', () => {
	it('takes a card from its first use to the young person’s home', async () => {
		const { card } = await aCard('2015-06-01', false);
		const visitor = portal.visitor();
		const at = '/sign-in/card/set-up';
		await visitor.post('/sign-in/card?/card', { code: card.code.toLowerCase() });
		expect((await visitor.get(at)).text).not.toContain('secret/');
		await visitor.post(`${at}?/together`);
		const shown = (await visitor.get(at)).text;
		const names = [...shown.matchAll(/<strong>([a-z]+)<\/strong>/g)].map(([, name]) => name!);
		expect(names).toHaveLength(4);
		await visitor.post(`${at}?/known`);
		const wrong = await pick(visitor, at, [...names].reverse());
		expect(wrong.location).toBe(at);
		expect((await visitor.get('/me')).location).toBe('/sign-in');
		await visitor.post(`${at}?/known`);
		const right = await pick(visitor, at, names);
		expect(right.location).toBe('/sign-in/card/ready');
		expect((await visitor.get('/me')).status).toBe(200);
	});

	it('keeps what was picked out of every page and address', async () => {
		const { card } = await aCard('2015-06-01', true);
		const visitor = portal.visitor();
		await visitor.post('/sign-in/card?/card', { code: card.secret });
		const reply = await pick(visitor, '/sign-in/card/open', ['kite', 'boat']);
		expect(reply.location).toBe('/sign-in/card/open');
		const { text } = await visitor.get('/sign-in/card/open');
		expect(text).toMatch(/name="round" value="3"/);
		expect(text.match(/value="kite"/g)).toHaveLength(1);
		expect([...visitor.cookies.values()].join()).not.toMatch(/kite|boat/);
	});

	it('says in words how long to wait, and holds what was picked', async () => {
		const { card } = await aCard('2015-06-01', true);
		const visitor = portal.visitor();
		await visitor.post('/sign-in/card?/card', { code: card.secret });
		const wrong = ['hat', 'leaf', 'drum', 'cup'];
		for (let n = 0; n < 3; n += 1) await pick(visitor, '/sign-in/card/open', wrong);
		const early = await pick(visitor, '/sign-in/card/open', ['kite', 'boat', 'sun', 'key']);
		expect(early.status).toBe(400);
		expect(early.text).toMatch(/Try again in [1-5] seconds?\./);
		expect(early.text).toContain('action="?/now"');
	});
});

describe('a session', () => {
	it('is a new one for whoever signs in: one set beforehand is worth nothing', async () => {
		const { card, childId } = await aCard('2015-06-01', true);
		const before = portal.enter({ kind: 'child', childId });
		const planted = before.cookies.get('sayso')!;
		await before.post('/sign-in/card?/card', { code: card.secret });
		const reply = await pick(before, '/sign-in/card/open', ['kite', 'boat', 'sun', 'key']);
		expect(reply.location).toBe('/me');
		expect(cookieOf(reply, 'sayso')).toMatch(/HttpOnly;.*SameSite=Lax/i);
		expect(before.cookies.get('sayso')).not.toBe(planted);
		const thief = portal.visitor();
		thief.cookies.set('sayso', planted);
		expect((await thief.get('/me')).location).toBe('/sign-in');
	});

	it('ends on this device, or on all', async () => {
		const { childId } = await aCard('2015-06-01', true);
		const one = portal.enter({ kind: 'child', childId });
		const two = portal.enter({ kind: 'child', childId });
		const three = portal.enter({ kind: 'child', childId });
		const reply = await one.post('/sign-in/out');
		expect(reply.location).toBe('/goodbye');
		expect(reply.headers['clear-site-data']).toBe('"cache", "storage"');
		expect((await two.get('/me')).status).toBe(200);
		await two.post('/sign-in/out', { where: 'everywhere' });
		const held = eq(session.childId, childId);
		expect(portal.service.db.select().from(session).where(held).all()).toEqual([]);
		expect((await three.get('/me')).location).toBe('/sign-in');
	});

	it('says how long it has, and nothing to nobody', async () => {
		const { childId } = await aCard('2015-06-01', true);
		const tablet = portal.enter({ kind: 'shared-tablet', childId });
		const { secondsLeft } = JSON.parse((await tablet.post('/sign-in/here')).text);
		expect(secondsLeft).toBeGreaterThan(110);
		expect(secondsLeft).toBeLessThanOrEqual(120);
		expect(JSON.parse((await portal.visitor().post('/sign-in/here')).text)).toEqual({
			secondsLeft: 0
		});
	});
});

describe('a step’s cookie', () => {
	it.each(['', 'x', `${'a'.repeat(22)}.${'b'.repeat(43)}`])(
		'made up (%j) opens nothing',
		async (text) => {
			const visitor = portal.visitor();
			visitor.cookies.set('sayso-step', text);
			for (const path of ['open', 'set-up']) {
				expect((await visitor.get(`/sign-in/card/${path}`)).location).toBe('/sign-in/card');
			}
		}
	);

	it('with another’s secret opens nothing', async () => {
		const { card } = await aCard('2015-06-01', true);
		const visitor = portal.visitor();
		await visitor.post('/sign-in/card?/card', { code: card.secret });
		const [id] = visitor.cookies.get('sayso-step')!.split('.');
		visitor.cookies.set('sayso-step', `${id}.${'b'.repeat(43)}`);
		expect((await visitor.get('/sign-in/card/open')).location).toBe('/sign-in/card');
	});

	it('of one way in does not serve another', async () => {
		const { card } = await aCard('2015-06-01', true);
		const visitor = portal.visitor();
		await visitor.post('/sign-in/card?/card', { code: card.secret });
		expect((await visitor.get('/sign-in/card/set-up')).location).toBe('/sign-in/card');
		expect((await visitor.get('/sign-in/invitation')).text).not.toContain('name="password"');
		expect((await visitor.get('/sign-in/work/back?code=x&state=y')).location).toBe(
			'/sign-in/work?came=failed'
		);
	});

	it('opens nothing after a new card was made', async () => {
		const { card, childId } = await aCard('2015-06-01', true);
		const visitor = portal.visitor();
		await visitor.post('/sign-in/card?/card', { code: card.secret });
		const worker = anAdult(portal.service, ['social-worker']);
		allocated(portal.service, worker, { id: childId }, 'social-worker');
		cardFor(portal.service, worker, { id: childId });
		const reply = await pick(visitor, '/sign-in/card/open', ['kite', 'boat', 'sun', 'key']);
		expect(reply.location).toBe('/sign-in/card');
	});
});

describe('what was typed too late', () => {
	it('is offered after signing in again, and sent on to where it was going', async () => {
		const { card, childId } = await aCard('2015-06-01', true);
		const visitor = portal.enter({ kind: 'child', childId });
		const words = { kind: 'message', body: 'Please ring me', sendKey: 'k'.repeat(22) };
		const kept = await visitor.post('/sign-in/keep?path=%2Fme%2Fmessage', words);
		expect(JSON.parse(kept.text)).toEqual({ kept: true });
		await visitor.post('/sign-in/card?/card', { code: card.secret });
		const reply = await pick(visitor, '/sign-in/card/open', ['kite', 'boat', 'sun', 'key']);
		expect(reply.location).toBe('/sign-in/kept');
		expect((await visitor.get('/sign-in/kept')).text).toContain('value="Please ring me"');
		const back = await visitor.post('/sign-in/kept?/back', words);
		expect([back.status, back.location]).toEqual([307, '/me/message']);
		expect((await visitor.get('/sign-in/kept')).location).toBe('/me');
	});
});

describe('a device that is handed over', () => {
	it('has nothing left of the helper’s, and goes back with nothing left of the child’s', async () => {
		const carer = await portal.signIn('carer');
		const page = await carer.get('/family/help');
		const id = /name="child" value="([\w-]{22})"/.exec(page.text)?.[1] ?? '';
		expect(portal.service.db.select().from(child).where(eq(child.id, id)).all()).toHaveLength(1);
		const old = carer.twin();
		const reply = await carer.post('/family/help', { child: id });
		expect(reply.location).toBe('/sign-in/hand-over');
		expect(reply.headers['clear-site-data']).toBe('"cache"');
		expect((await old.get('/family')).location).toBe('/sign-in');
		expect((await carer.get('/family')).status).toBe(404);
		expect((await carer.get('/me/message')).location).toBe('/me/views');
		const back = await carer.post('/sign-in/give-back');
		expect(back.location).toBe('/sign-in/give-back');
		expect((await carer.get('/me/views')).location).toBe('/sign-in');
	});
});
