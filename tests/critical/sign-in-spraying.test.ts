import { describe, expect, it } from 'vitest';
import type { Service } from '#lib/server/service.ts';
import { enterWithSecret, enterWithSomebody } from '#lib/server/sign-in/secret/enter.ts';
import { isPicture, pickedAfter } from '#lib/server/sign-in/secret/spelling.ts';
import { signInFailure } from '#lib/server/db/schema/index.ts';
import { secretPictures } from '#lib/ui/art/secret/index.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import { aCardHolder, firstUseOf, RIGHT, strange, usedOnOwnDevice } from './sign-in-cards.ts';

const guess = (n: number) =>
	[n, n + 7, n + 13, n + 20].map((at) => secretPictures[at % secretPictures.length]).join(' ');

/** One try with somebody's card. */
function attempt(service: Service, cardId: string, spelled: string, device: string | null = null) {
	const given = { cardId, kind: 'pictures', spelled, own: false } as const;
	return enterWithSecret(service, given, { ...strange, device });
}

describe('a thousand guesses with a found card, each from a fresh device', () => {
	it(
		'gain the few tries that the budget has, and shut nobody out',
		{ timeout: 60_000 },
		async () => {
			const service = testService();
			const { cardId, child } = aCardHolder(service);
			const mine = await usedOnOwnDevice(service, cardId, child.id);
			let compared = 0;
			for (let n = 0; n < 1000; n += 1) {
				// A guess each half second, for eight minutes and a bit.
				service.set(TEST_NOW + n * 500);
				const { came } = await attempt(service, cardId, guess(n));
				expect(came).not.toBe('in');
				if (came === 'wrong') compared += 1;
				if (n % 250 === 249) {
					expect(await attempt(service, cardId, RIGHT, mine.device)).toMatchObject({ came: 'in' });
				}
			}
			expect(compared).toBe(8);
		}
	);

	it('gain no more when they come all at once', async () => {
		const service = testService();
		const { cardId } = aCardHolder(service);
		await firstUseOf(service, cardId);
		const all = await Promise.all(
			Array.from({ length: 60 }, (_, n) => attempt(service, cardId, guess(n)))
		);
		expect(all.filter(({ came }) => came === 'wrong')).toHaveLength(3);
		expect(all.filter(({ came }) => came === 'early')).toHaveLength(57);
	});

	it('are each told honestly how long to wait', async () => {
		const service = testService();
		const { cardId } = aCardHolder(service);
		await firstUseOf(service, cardId);
		const waits: number[] = [];
		for (let n = 0; n < 4; n += 1) {
			const outcome = await attempt(service, cardId, guess(n));
			waits.push('wait' in outcome ? outcome.wait : -1);
		}
		expect(waits).toEqual([0, 0, 5_000, 5_000]);
		service.set(TEST_NOW + 5_000);
		expect(await attempt(service, cardId, RIGHT)).toMatchObject({ came: 'in' });
	});

	it('leave the tries of every other card as they were', async () => {
		const service = testService();
		const one = aCardHolder(service);
		const other = aCardHolder(service);
		await firstUseOf(service, one.cardId);
		await firstUseOf(service, other.cardId);
		for (let n = 0; n < 20; n += 1) await attempt(service, one.cardId, guess(n));
		expect(await attempt(service, other.cardId, RIGHT)).toMatchObject({ came: 'in' });
	});

	it('get no fresh budget when the young person comes in somewhere new', async () => {
		const service = testService();
		const { cardId } = aCardHolder(service);
		await firstUseOf(service, cardId);
		for (let n = 0; n < 3; n += 1) await attempt(service, cardId, guess(n));
		service.set(TEST_NOW + 5_000);
		expect(await attempt(service, cardId, RIGHT)).toMatchObject({ came: 'in' });
		expect(await attempt(service, cardId, guess(9))).toMatchObject({ came: 'wrong', wait: 15_000 });
	});
});

describe('a known device', () => {
	it('has its own budget and its own waits', async () => {
		const service = testService();
		const { cardId, child } = aCardHolder(service);
		const { device } = await usedOnOwnDevice(service, cardId, child.id);
		for (let n = 0; n < 3; n += 1) await attempt(service, cardId, guess(n), device);
		expect(await attempt(service, cardId, RIGHT, device)).toEqual({ came: 'early', wait: 5_000 });
		expect(await attempt(service, cardId, RIGHT)).toMatchObject({ came: 'in' });
	});
});

describe('rounds of pictures', () => {
	it('sent again after the last one begin nothing', () => {
		const four = ['kite', 'boat', 'sun', 'key'].filter(isPicture);
		expect(pickedAfter([], 4, 'key')).toEqual([]);
		expect(pickedAfter(four.slice(0, 3), 4, 'key')).toEqual(four);
		expect(pickedAfter(four, 4, 'cup')).toEqual(['kite', 'boat', 'sun', 'cup']);
	});

	it('each whole try is one failure, whatever was picked', async () => {
		const service = testService();
		const { cardId } = aCardHolder(service);
		await firstUseOf(service, cardId);
		await attempt(service, cardId, RIGHT.replace('key', 'cup'));
		await attempt(service, cardId, '');
		expect(service.db.select().from(signInFailure).all()).toHaveLength(2);
	});
});

describe('a card and somebody beside', () => {
	it('open nothing where a secret is asked for', async () => {
		const service = testService();
		const { cardId } = aCardHolder(service);
		await firstUseOf(service, cardId);
		expect(enterWithSomebody(service, { cardId, kind: 'carer' }, strange)).toBeNull();
	});

	it('open a locked session where none is, and say who helps', async () => {
		const service = testService();
		const { cardId } = aCardHolder(service, '2020-06-01');
		await firstUseOf(service, cardId, { kind: 'nothing' });
		const arrival = enterWithSomebody(service, { cardId, kind: 'carer' }, strange);
		expect(arrival).toMatchObject({ home: '/me/views', device: null });
	});

	it('open nothing before the card was used together', () => {
		const service = testService();
		const { cardId } = aCardHolder(service, '2020-06-01');
		expect(enterWithSomebody(service, { cardId, kind: 'carer' }, strange)).toBeNull();
	});
});
