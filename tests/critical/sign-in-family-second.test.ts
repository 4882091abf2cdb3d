import { describe, expect, it, vi } from 'vitest';
import { newId } from '#lib/server/db/id.ts';
import { oneTimeCode } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { writeSetting } from '#lib/server/settings/settings.ts';
import { againBy, enterDemoAgain } from '#lib/server/sign-in/adult/again.ts';
import type { Arrival } from '#lib/server/sign-in/arrival.ts';
import { giveCode } from '#lib/server/sign-in/family/second.ts';
import { makeFamilyCard } from '#lib/server/sign-in/family/staff/print.ts';
import { endFamilyWay } from '#lib/server/sign-in/family/staff/end.ts';
import { useFamilyCard } from '#lib/server/sign-in/family/use-card.ts';
import { keepForLater, keptFor } from '#lib/server/sign-in/kept.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import { strange } from './sign-in-cards.ts';
import { aFamily, aSheet, byLink, whoIs } from './sign-in-family.ts';

async function give(service: Service, arrival: Arrival, typed: string, device = null) {
	const actor = whoIs(service, arrival);
	if (!actor) throw new Error('Signed out');
	return giveCode(service, actor, typed, { ...strange, device });
}

/** A mother with a sheet, half signed in. */
async function halfIn(service: Service) {
	const family = aFamily(service);
	const codes = await aSheet(service, family);
	return { ...family, codes, arrival: byLink(service) };
}

// Each code takes its 35 ms, on a machine with much else to do.
vi.setConfig({ testTimeout: 30_000 });

describe('a printed one-time code', () => {
	it('is the second factor, once, in a session of its own', async () => {
		const service = testService();
		const { arrival, codes } = await halfIn(service);
		const outcome = await give(service, arrival, codes[4]!.toLowerCase());
		if (outcome.came !== 'in') throw new Error(outcome.came);
		expect(whoIs(service, outcome.arrival)).toMatchObject({
			secondFactor: true,
			freshAt: TEST_NOW
		});
		expect(outcome.arrival.session).not.toBe(arrival.session);
		const again = byLink(service);
		expect(await give(service, again, codes[4]!)).toMatchObject({ came: 'wrong' });
		expect(await give(service, again, codes[5]!)).toMatchObject({ came: 'in' });
	});

	it('is asked for in the demo, too: one tap there is no second factor', async () => {
		const service = testService();
		writeSetting(service.db, TEST_NOW, 'demo', 'demo', true);
		const { arrival, codes } = await halfIn(service);
		const half = whoIs(service, arrival)!;
		expect(againBy(service, half)).toBe('family');
		expect(enterDemoAgain(service, half, { ...strange, device: null })).toBeNull();
		const outcome = await give(service, arrival, codes[0]!);
		if (outcome.came !== 'in') throw new Error(outcome.came);
		expect(againBy(service, whoIs(service, outcome.arrival)!)).toBe('demo');
	});

	it('sent by two tabs at once lets one in', async () => {
		const service = testService();
		const { arrival, codes } = await halfIn(service);
		const both = await Promise.all([1, 2].map(() => give(service, arrival, codes[0]!)));
		expect(both.map(({ came }) => came).toSorted()).toEqual(['in', 'wrong']);
	});

	it('is argon2id, and stands nowhere in clear', async () => {
		const service = testService();
		const { codes } = await halfIn(service);
		const rows = service.db.select().from(oneTimeCode).all();
		expect(rows).toHaveLength(10);
		const kept = JSON.stringify(rows);
		expect(rows.every(({ hash }) => hash.startsWith('argon2id$'))).toBe(true);
		for (const code of codes) expect(kept).not.toContain(code.replace(' ', ''));
	});

	it('of an old sheet ends with a new one, which signs out', async () => {
		const service = testService();
		const family = await halfIn(service);
		await aSheet(service, family);
		expect(whoIs(service, family.arrival)).toBeNull();
		const again = byLink(service);
		expect(await give(service, again, family.codes[0]!)).toMatchObject({ came: 'wrong' });
	});

	it('of somebody else is none', async () => {
		const service = testService();
		const { arrival } = await halfIn(service);
		const other = aFamily(service, 'mail', 'other@example.org');
		const codes = await aSheet(service, other);
		expect(await give(service, arrival, codes[0]!)).toMatchObject({ came: 'wrong' });
	});

	it('compared while they are signed out lets nobody in', async () => {
		const service = testService();
		const { arrival, codes, worker, given } = await halfIn(service);
		const trying = give(service, arrival, codes[9]!);
		endFamilyWay(service, worker, given);
		expect(await trying).toEqual({ came: 'over' });
	});
});

describe('guessing codes', () => {
	it('from a hundred browsers, each signed in anew by the mail, gains the one budget', async () => {
		const service = testService();
		const { codes } = await halfIn(service);
		const arrivals: Arrival[] = [];
		for (let n = 0; n < 4; n += 1) {
			service.set(TEST_NOW + n * 60_000);
			arrivals.push(byLink(service));
		}
		let compared = 0;
		for (let n = 0; n < 100; n += 1) {
			const { came } = await give(service, arrivals[n % 4]!, `1234 56${10 + (n % 90)}`);
			if (came === 'wrong') compared += 1;
		}
		expect(compared).toBe(3);
		expect(await give(service, arrivals[0]!, codes[0]!)).toMatchObject({ came: 'early' });
	});

	it('all at once gains no more', async () => {
		const service = testService();
		const { arrival } = await halfIn(service);
		const all = await Promise.all(
			Array.from({ length: 30 }, (_, n) => give(service, arrival, `0000 00${10 + n}`))
		);
		expect(all.filter(({ came }) => came === 'wrong')).toHaveLength(3);
	});

	it.each(['', '000000', '12345678', '🙂', 'x'.repeat(60)])('%j is none', async (typed) => {
		const service = testService();
		const { arrival } = await halfIn(service);
		expect(await give(service, arrival, typed)).toMatchObject({ came: 'wrong' });
	});
});

describe('a printed card', () => {
	it('leads as far as a first factor, scanned or typed, and ends when another is made', () => {
		const service = testService();
		const { worker, given, mother } = aFamily(service, 'card');
		const card = makeFamilyCard(service, worker, { ...given, id: newId() })!;
		for (const shown of [card.secret, card.code, card.code.toLowerCase().replaceAll(' ', '-')]) {
			const came = useFamilyCard(service, shown, strange);
			if (typeof came === 'string') throw new Error(came);
			expect(whoIs(service, came)).toMatchObject({ id: mother.id, secondFactor: false });
		}
		makeFamilyCard(service, worker, { ...given, id: newId() });
		expect(useFamilyCard(service, card.secret, strange)).toBe('no-card');
		expect(useFamilyCard(service, card.code, strange)).toBe('no-card');
	});

	it('ends with their sign-in, and its sessions with it', () => {
		const service = testService();
		const { worker, given } = aFamily(service, 'card');
		const card = makeFamilyCard(service, worker, { ...given, id: newId() })!;
		const came = useFamilyCard(service, card.secret, strange);
		if (typeof came === 'string') throw new Error(came);
		endFamilyWay(service, worker, given);
		expect(whoIs(service, came)).toBeNull();
		expect(useFamilyCard(service, card.secret, strange)).toBe('no-card');
	});

	it('shows nothing of what was typed before: that waits for the second factor', async () => {
		const service = testService();
		const { arrival, codes } = await halfIn(service);
		const form = { path: '/family/say', fields: [['words', 'mine']] as const };
		expect(keepForLater(service, arrival.session, form)).toBe(true);
		expect(keptFor(service, whoIs(service, arrival)!)).toBeNull();
		const outcome = await give(service, arrival, codes[0]!);
		if (outcome.came !== 'in') throw new Error(outcome.came);
		expect(keptFor(service, whoIs(service, outcome.arrival)!)).toMatchObject(form);
	});
});
