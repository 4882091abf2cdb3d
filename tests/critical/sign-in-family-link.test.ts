import { describe, expect, it, vi } from 'vitest';
import { audit, mailLink, notice, signInFailure } from '#lib/server/db/schema/index.ts';
import { switchNotices } from '#lib/server/notices/off.ts';
import { sendDue } from '#lib/server/notices/outbox.ts';
import { endFamilyWay } from '#lib/server/sign-in/family/staff/end.ts';
import { inviteFamily } from '#lib/server/sign-in/family/staff/invite.ts';
import { useLink } from '#lib/server/sign-in/family/use-link.ts';
import { mailServer } from '#tests/support/mail-server.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import { strange } from './sign-in-cards.ts';
import { ADDRESS, aFamily, asks, byLink, mailedLinks, whoIs } from './sign-in-family.ts';

const MINUTE = 60_000;

// Each code takes its 35 ms, on a machine with much else to do.
vi.setConfig({ testTimeout: 30_000 });

describe('a link to sign in with', () => {
	it('lets its owner in as far as a first factor leads, and proves nothing fresh', async () => {
		const service = testService();
		const { mother } = aFamily(service);
		const arrival = byLink(service);
		expect(arrival).toMatchObject({ home: '/sign-in/family/second', device: null });
		expect(whoIs(service, arrival)).toMatchObject({
			id: mother.id,
			secondFactor: false,
			freshAt: 0
		});
	});

	it('works once', async () => {
		const service = testService();
		aFamily(service);
		const browser = await asks(service);
		const given = { secret: mailedLinks(service)[0]!, browser };
		expect(useLink(service, given, strange)).toMatchObject({ home: '/sign-in/family/second' });
		expect(useLink(service, given, strange)).toBe('over');
	});

	it.each([
		[10 * MINUTE - 1, 'in'],
		[10 * MINUTE, 'over']
	])('after %i ms is %s', async (later, expected) => {
		const service = testService();
		aFamily(service);
		const browser = await asks(service);
		service.set(TEST_NOW + later);
		const came = useLink(service, { secret: mailedLinks(service)[0]!, browser }, strange);
		expect(typeof came === 'string' ? came : 'in').toBe(expected);
	});

	it.each([null, 'B'.repeat(22)])('in another browser (%s) is not used up', async (other) => {
		const service = testService();
		aFamily(service);
		const browser = await asks(service);
		const secret = mailedLinks(service)[0]!;
		expect(useLink(service, { secret, browser: other }, strange)).toBe('other-browser');
		expect(useLink(service, { secret, browser }, strange)).toMatchObject({ device: null });
	});

	it('asked for twice in one browser works from either mail, and then neither', async () => {
		const service = testService();
		aFamily(service);
		const browser = await asks(service);
		service.set(TEST_NOW + MINUTE);
		await asks(service, { browser });
		const [second, first] = mailedLinks(service);
		expect(useLink(service, { secret: first!, browser }, strange)).toMatchObject({ device: null });
		expect(useLink(service, { secret: second!, browser }, strange)).toBe('over');
	});

	it.each(['', 'x', '../../family', 'a'.repeat(22)])('%j is none', async (secret) => {
		const service = testService();
		aFamily(service);
		const browser = await asks(service);
		expect(useLink(service, { secret, browser }, strange)).toBe('over');
	});

	it('is of no use once their sign-in was ended, or is by card alone', async () => {
		for (const end of [endFamilyWay, byCardAlone]) {
			const service = testService();
			const { worker, given } = aFamily(service);
			const browser = await asks(service);
			const secret = mailedLinks(service)[0]!;
			end(service, worker, given);
			expect(useLink(service, { secret, browser }, strange)).toBe('over');
			expect(await asks(service)).toBeTruthy();
			expect(mailedLinks(service)).toHaveLength(1);
		}
	});
});

const byCardAlone: typeof endFamilyWay = (service, worker, given) =>
	void inviteFamily(service, worker, { ...given, way: 'card', email: '' });

describe('asking for a link', () => {
	it('is answered alike, and as late, for whoever is and is not known', async () => {
		const service = testService();
		aFamily(service);
		const took: number[] = [];
		for (const address of [ADDRESS, 'nobody@example.org']) {
			const begun = performance.now();
			expect(await asks(service, { address })).toHaveLength(22);
			took.push(performance.now() - begun);
		}
		for (const one of took) expect(one).toBeGreaterThan(490);
		expect(Math.abs(took[0]! - took[1]!)).toBeLessThan(100);
		expect(service.db.select().from(signInFailure).all()).toHaveLength(2);
		expect(service.db.select().from(mailLink).all()).toHaveLength(1);
	});

	it('sends few, however many browsers ask, and none for a flood of them at once', async () => {
		const service = testService();
		aFamily(service);
		await Promise.all(Array.from({ length: 60 }, () => asks(service)));
		expect(mailedLinks(service)).toHaveLength(3);
	});

	it('by a stranger does not stop somebody on a device they signed in on', async () => {
		const service = testService();
		aFamily(service);
		await Promise.all(Array.from({ length: 20 }, () => asks(service)));
		await asks(service, { device: 'her-phone' });
		expect(mailedLinks(service)).toHaveLength(4);
	});

	it('keeps no secret and no address in clear, in any table', async () => {
		const service = testService();
		aFamily(service);
		const browser = await asks(service);
		const secret = mailedLinks(service)[0]!;
		const rows = [mailLink, notice, audit, signInFailure].flatMap((table) =>
			service.db.select().from(table).all()
		);
		const kept = JSON.stringify(rows);
		for (const one of [secret, browser, ADDRESS, 'example.org']) expect(kept).not.toContain(one);
	});

	it('sends nothing to an address two people have, to staff, or where notices are off', async () => {
		const service = testService();
		const { child, worker, mother } = aFamily(service);
		const father = anAdult(service, ['parent']);
		related(service, father, child, 'father');
		const other = { childId: child.id, adultId: father.id, way: 'mail', email: ADDRESS } as const;
		expect(inviteFamily(service, worker, other)).toBe('taken');
		switchNotices(service, anAdult(service, ['administrator']), { adultId: mother.id, to: 'off' });
		await asks(service);
		expect(mailedLinks(service)).toEqual([]);
	});

	it('finds the address however it is typed', async () => {
		const service = testService();
		const { mailAddress } = await import('#lib/server/sign-in/family/mail-mark.ts');
		aFamily(service);
		await asks(service, { address: mailAddress('  SAM@Example.ORG ')! });
		expect(mailedLinks(service)).toHaveLength(1);
		expect(mailAddress('sam@example')).toBeNull();
		expect(mailAddress('a@b.org, c@d.org')).toBeNull();
	});
});

describe('the mail', () => {
	it('says nothing of anybody, and its link is the one that works', async () => {
		const server = await mailServer();
		const service = testService({ SMTP_URL: server.url, ORIGIN: 'https://sayso.example' });
		const child = aChild(service, '2015-06-01', 'Juno');
		const worker = anAdult(service, ['social-worker']);
		const mother = anAdult(service, ['parent'], { name: 'Rowena Thistledown', email: ADDRESS });
		allocated(service, worker, child, 'social-worker');
		related(service, mother, child, 'mother');
		const given = { childId: child.id, adultId: mother.id, way: 'mail', email: '' } as const;
		expect(inviteFamily(service, worker, given)).toBeNull();
		const browser = await asks(service);
		await sendDue(service);
		const all = server.taken.map((one) => one.replaceAll('=\r\n', '').replaceAll('=3D', '='));
		const text = all.find((one) => one.includes('/sign-in/family/link/'))!;
		expect(text).toMatch(/^Subject: Your link$/m);
		expect(text).not.toMatch(/Rowena|Juno|social|council|meeting|report|child/i);
		const secret = /link\/([\w-]{22})/.exec(text)![1]!;
		expect(useLink(service, { secret, browser }, strange)).toMatchObject({ device: null });
	});

	it('is not sent any more when its ten minutes are over', async () => {
		const server = await mailServer();
		const service = testService({ SMTP_URL: server.url });
		aFamily(service);
		await asks(service);
		service.set(TEST_NOW + 11 * MINUTE);
		await sendDue(service);
		expect(server.taken.join()).not.toContain('/link/');
	});
});
