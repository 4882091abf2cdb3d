import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#lib/server/db/id.ts';
import { mailLink, session } from '#lib/server/db/schema/index.ts';
import { makeCodeSheet } from '#lib/server/sign-in/family/staff/print.ts';
import { startPortal, type Portal } from '#tests/support/portal.ts';
import type { Reply } from '#tests/support/visitor.ts';
import { ADDRESS, aFamily, mailedLinks } from './sign-in-family.ts';

let portal: Portal;
let family: ReturnType<typeof aFamily>;
beforeAll(async () => {
	portal = await startPortal();
	family = aFamily(portal.service);
}, 120_000);
afterAll(() => portal.stop());

const FRONT = '/sign-in/family';
const cookieOf = (reply: Reply, name: string) =>
	(reply.headers['set-cookie'] ?? []).find((line) => line.startsWith(`${name}=`)) ?? '';

/** A page less what is new each time. */
const plain = ({ text }: Reply) => text.replace(/nonce-[^"' ;]*|nonce="[^"]*"/g, '');

describe('asking for a link', () => {
	it('is answered with the same bytes whether or not an address is known', async () => {
		const answers = [];
		for (const address of [ADDRESS, 'nobody-at-all@example.org']) {
			const visitor = portal.visitor();
			const asked = await visitor.post(`${FRONT}?/link`, { address });
			const page = await visitor.get(asked.location!);
			const { status, location } = asked;
			answers.push([status, location, page.status, plain(page)]);
			expect(cookieOf(asked, 'sayso-asked')).toMatch(
				/Path=\/sign-in\/family;.*HttpOnly;.*SameSite=Lax/i
			);
		}
		expect(answers[0]).toEqual(answers[1]);
	});

	it('refuses what is no address, and says nothing else of it', async () => {
		const reply = await portal.visitor().post(`${FRONT}?/link`, { address: 'x' });
		expect([reply.status, cookieOf(reply, 'sayso-asked')]).toEqual([400, '']);
	});
});

describe('a link from a mail', () => {
	it('is spent by no scanner, says kindly that it is elsewhere, and leads in where it was asked', async () => {
		const visitor = portal.visitor();
		await visitor.post(`${FRONT}?/link`, { address: ADDRESS });
		const secret = mailedLinks(portal.service)[0]!;
		const at = `/sign-in/family/link/${secret}`;
		const before = portal.service.db.select().from(session).all().length;

		const scanner = portal.visitor();
		for (const method of ['GET', 'HEAD']) expect((await scanner.send(method, at)).status).toBe(200);
		const nowhere = `/sign-in/family/link/${newId()}`;
		expect(plain(await scanner.get(at)).replaceAll(secret, '')).toBe(
			plain(await scanner.get(nowhere)).replaceAll(nowhere.split('/').at(-1)!, '')
		);
		const elsewhere = await scanner.post(at);
		expect([elsewhere.status, elsewhere.text.includes('not where you asked')]).toEqual([400, true]);
		expect(portal.service.db.select().from(session).all()).toHaveLength(before);
		const open = portal.service.db.select().from(mailLink).all();
		expect(open.filter(({ usedAt }) => usedAt !== null)).toEqual([]);

		expect((await visitor.get(at)).text).toContain('Go on');
		const tab = visitor.twin();
		const came = await visitor.post(at);
		expect([came.status, came.location]).toEqual([303, '/sign-in/family/second']);
		expect((await tab.post(at)).status).toBe(400);
		expect((await visitor.get('/sign-in/family/ways')).location).toBe('/sign-in/family/second');
		expect((await visitor.get(came.location!)).text).toContain('sheet of codes');

		const sheet = { ...family.given, id: newId() };
		const worker = { ...family.worker, freshAt: portal.service.now() };
		const codes = (await makeCodeSheet(portal.service, worker, sheet))!;
		// The new sheet signed her out; she comes in anew.
		expect((await visitor.get('/family')).location).toBe('/sign-in');
		await visitor.post(`${FRONT}?/link`, { address: ADDRESS });
		await visitor.post(`/sign-in/family/link/${mailedLinks(portal.service)[0]!}`);
		const half = visitor.cookies.get('sayso');
		const whole = await visitor.post('/sign-in/family/second?/code', { code: codes[2]! });
		expect([whole.status, whole.location]).toEqual([303, '/family']);
		expect(visitor.cookies.get('sayso')).not.toBe(half);
		expect((await visitor.get('/family')).status).toBe(200);
		expect((await visitor.get('/sign-in/family/ways')).status).toBe(200);
	});

	it('has its secret in no address that is led back to', async () => {
		const at = `/sign-in/family/link/${newId()}`;
		const headers = { referer: portal.origin + at };
		const { text } = await portal.visitor().get('/fit', headers);
		expect(text).not.toContain(at);
	});
});
