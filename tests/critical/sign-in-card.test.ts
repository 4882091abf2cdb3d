import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dbFile } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { audit, card as cardTable } from '#lib/server/db/schema/index.ts';
import { findCard } from '#lib/server/sign-in/card/find.ts';
import { makeCard } from '#lib/server/sign-in/card/make.ts';
import { newCardsSince } from '#lib/server/sign-in/card/made-since.ts';
import { redeemCard } from '#lib/server/sign-in/card/redeem.ts';
import { deviceOf } from '#lib/server/sign-in/device.ts';
import { askedOf } from '#lib/server/sign-in/secret/asked.ts';
import { enterWithSecret } from '#lib/server/sign-in/secret/enter.ts';
import { findSession } from '#lib/server/session/session.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import {
	aCardHolder,
	cardFor,
	firstUseOf,
	opens,
	pictures,
	RIGHT,
	setUpStep,
	strange,
	usedOnOwnDevice
} from './sign-in-cards.ts';

const DAY = 24 * 60 * 60_000;

describe('a card', () => {
	it('is made only by those who may, freshly signed in', () => {
		const service = testService();
		const child = aChild(service, '2015-06-01');
		const worker = anAdult(service, ['social-worker']);
		const stranger = anAdult(service, ['social-worker', 'manager']);
		allocated(service, worker, child, 'social-worker');
		const make = (by: typeof worker) =>
			makeCard(service, by, { childId: child.id, id: newId(), picture: 'whale' });
		expect(() => make(stranger)).toThrow(expect.objectContaining({ status: 404 }));
		const stale = { ...worker, freshAt: service.now() - 11 * 60_000 };
		expect(() => make(stale)).toThrow(expect.objectContaining({ location: '/sign-in/again' }));
		expect(make(worker)).toMatchObject({ picture: 'whale' });
	});

	it('is made once by a form that is sent twice', () => {
		const service = testService();
		const { child, worker, cardId } = aCardHolder(service);
		const again = { childId: child.id, id: cardId, picture: 'comet' } as const;
		expect(makeCard(service, worker, again)).toBeNull();
		expect(service.db.select().from(cardTable).all()).toMatchObject([{ picture: 'whale' }]);
	});

	it('leaves neither of its secrets in the database', () => {
		const service = testService();
		const { card } = aCardHolder(service);
		service.db.$client.pragma('wal_checkpoint(TRUNCATE)');
		const file = readFileSync(dbFile(service.env.DATA_DIR)).toString('latin1');
		expect(file).not.toContain(card.secret);
		expect(file).not.toContain(card.code.replaceAll(' ', ''));
	});

	it('opens by either for fourteen days, and then by neither', () => {
		const service = testService();
		const { card } = aCardHolder(service);
		expect(card.lastDay).toBe('2026-03-23');
		expect(opens(service, card)).toEqual(['waiting', 'waiting']);
		service.set(TEST_NOW + 13 * DAY + 13.9 * 3_600_000);
		expect(opens(service, card)).toEqual(['waiting', 'waiting']);
		service.set(TEST_NOW + 13 * DAY + 14 * 3_600_000);
		expect(opens(service, card)).toEqual(['no-card', 'no-card']);
	});

	it('once used is the address of the account for ever', async () => {
		const service = testService();
		const { card, cardId } = aCardHolder(service);
		await firstUseOf(service, cardId);
		service.set(TEST_NOW + 900 * DAY);
		expect(opens(service, card)).toEqual(['live', 'live']);
	});

	it('that ended, ran out or never was, and a wrong one, get one answer', async () => {
		const service = testService();
		const { card, child, worker } = aCardHolder(service);
		cardFor(service, worker, child);
		const late = aCardHolder(service);
		service.set(TEST_NOW + 20 * DAY);
		const answers = [card.secret, card.code, late.card.code, newId(), '0000 0000 0000'].map((one) =>
			findCard(service.db, service.now(), one)
		);
		for (const answer of answers) expect(answer).toEqual({ card: null, problem: 'no-card' });
	});

	it('is used for the first time on one device, when two try at once', async () => {
		const service = testService();
		const { cardId, child } = aCardHolder(service);
		const other = { kind: 'pictures', parts: ['hat', 'leaf', 'drum', 'cup'] } as const;
		const both = await Promise.all([
			firstUseOf(service, cardId, pictures),
			firstUseOf(service, cardId, other)
		]);
		expect(both.filter(Boolean)).toHaveLength(1);
		expect(askedOf(service.db, child.id)).toBe('pictures');
		const used = service.db.select().from(audit).all();
		expect(used.filter(({ action }) => action === 'card.redeem')).toHaveLength(1);
	});

	it('is used once by a step that is finished twice', async () => {
		const service = testService();
		const { cardId } = aCardHolder(service);
		const stepId = setUpStep(service, cardId);
		const use = () => redeemCard(service, { cardId, stepId, first: pictures, own: false }, strange);
		expect((await Promise.all([use(), use()])).filter(Boolean)).toHaveLength(1);
		expect(await use()).toBeNull();
	});

	it('is not used after its days, nor after a new one was made', async () => {
		const service = testService();
		const { cardId, worker, child } = aCardHolder(service);
		cardFor(service, worker, child);
		expect(await firstUseOf(service, cardId)).toBeNull();
		const late = aCardHolder(service);
		service.set(TEST_NOW + 14 * DAY);
		expect(await firstUseOf(service, late.cardId)).toBeNull();
	});
});

describe('a new card', () => {
	it('ends all of the old one at once: card, sessions, secret, devices', async () => {
		const service = testService();
		const { card, cardId, child, worker } = aCardHolder(service);
		const mine = await usedOnOwnDevice(service, cardId, child.id);
		expect(findSession(service, mine.session)).not.toBeNull();
		cardFor(service, worker, child);
		expect(findSession(service, mine.session)).toBeNull();
		expect(opens(service, card)).toEqual(['no-card', 'no-card']);
		expect(askedOf(service.db, child.id)).toBe('nothing');
		expect(deviceOf(service.db, [mine.secret], { childId: child.id })).toBeNull();
		const given = { cardId, kind: 'pictures', spelled: RIGHT, own: false } as const;
		expect(await enterWithSecret(service, given, strange)).toEqual({ came: 'gone' });
	});

	it('made while a right try was worked out lets that try in no more', async () => {
		const service = testService();
		const { cardId, child, worker } = aCardHolder(service);
		await firstUseOf(service, cardId);
		const given = { cardId, kind: 'pictures', spelled: RIGHT, own: false } as const;
		const trying = enterWithSecret(service, given, strange);
		cardFor(service, worker, child);
		expect(await trying).toEqual({ came: 'gone' });
	});

	it('ends nobody else’s', async () => {
		const service = testService();
		const one = aCardHolder(service);
		const other = aCardHolder(service);
		const theirs = await usedOnOwnDevice(service, other.cardId, other.child.id);
		cardFor(service, one.worker, one.child);
		expect(findSession(service, theirs.session)).not.toBeNull();
		expect(opens(service, other.card)).toEqual(['live', 'live']);
	});

	it('is told to the young person, with who made it and when, and to nobody else', () => {
		const service = testService();
		const { child, worker } = aCardHolder(service);
		service.set(TEST_NOW + DAY);
		cardFor(service, worker, child);
		const told = newCardsSince(service, child, TEST_NOW);
		expect(told).toEqual([{ by: 'Adult social-worker', at: TEST_NOW + DAY }]);
		expect(() => newCardsSince(service, worker, 0)).toThrow(
			expect.objectContaining({ status: 404 })
		);
		const beside = { ...child, helper: { id: null, kind: 'carer', lockedTo: '/me/views' } };
		expect(() => newCardsSince(service, beside, 0)).toThrow(
			expect.objectContaining({ status: 404 })
		);
	});
});
