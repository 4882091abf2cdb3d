import { describe, expect, it } from 'vitest';
import type { Service } from '#lib/server/service.ts';
import { checkedPasskey, passkeyOptions } from '#lib/server/sign-in/passkey/make.ts';
import { enterWithPasskey, passkeyRequest } from '#lib/server/sign-in/passkey/enter.ts';
import { partyOf } from '#lib/server/sign-in/passkey/party.ts';
import { beginStep, readStep } from '#lib/server/sign-in/step.ts';
import { testService } from '#tests/support/service.ts';
import { aCardHolder, cardFor, firstUseOf, strange } from './sign-in-cards.ts';
import { SoftKey, type Asked } from './sign-in-soft-key.ts';

const party = partyOf('https://sayso.example');

/** A young person of fourteen with a passkey, made at their card's first use. */
async function withPasskey(service: Service) {
	const holder = aCardHolder(service, '2011-06-01');
	const key = new SoftKey();
	const { challenge } = await passkeyOptions(party, []);
	const passkey = await checkedPasskey(party, challenge, key.made({ ...party, challenge }));
	if (!passkey) throw new Error('The passkey was not taken');
	await firstUseOf(service, holder.cardId, { kind: 'passkey', passkey });
	return { ...holder, key };
}

/** Asks for a passkey and hands in what `say` makes of the challenge. */
async function enter(service: Service, say: (challenge: string) => string) {
	const { challenge } = await passkeyRequest(party);
	const step = readStep(service, beginStep(service, 'passkey', { challenge }), 'passkey')!;
	return enterWithPasskey(service, step, { party, json: say(challenge) }, () => strange);
}

describe('a passkey', () => {
	it('lets its owner in without a card', async () => {
		const service = testService();
		const { key } = await withPasskey(service);
		const arrival = await enter(service, (challenge) => key.used({ ...party, challenge }));
		expect(arrival).toMatchObject({ home: '/me' });
	});

	it('says nobody’s name, and asks for finger, face or PIN', async () => {
		const options = await passkeyOptions(party, []);
		expect(options.user).toMatchObject({ name: 'SaySo', displayName: 'SaySo' });
		expect(options.authenticatorSelection).toMatchObject({ userVerification: 'required' });
		expect(await passkeyRequest(party)).not.toHaveProperty('allowCredentials.0');
	});

	const wrong: [string, Partial<Asked>][] = [
		['another site', { origin: 'https://elsewhere.example' }],
		['another host', { host: 'elsewhere.example' }],
		['another challenge', { challenge: 'x'.repeat(43) }],
		['nobody’s finger', { verified: false }]
	];
	it.each(wrong)('is not taken with %s', async (_, change) => {
		const service = testService();
		const { key } = await withPasskey(service);
		const arrival = await enter(service, (challenge) =>
			key.used({ ...party, challenge, ...change })
		);
		expect(arrival).toBeNull();
	});

	it.each(wrong)('is not made with %s', async (_, change) => {
		const { challenge } = await passkeyOptions(party, []);
		const json = new SoftKey().made({ ...party, challenge, ...change });
		expect(await checkedPasskey(party, challenge, json)).toBeNull();
	});

	it.each(['', '{}', 'null', '[]', '{"id":"x"}'])('is not %j', async (json) => {
		const service = testService();
		expect(await enter(service, () => json)).toBeNull();
		expect(await checkedPasskey(party, 'x', json)).toBeNull();
	});

	it('answers a challenge once', async () => {
		const service = testService();
		const { key } = await withPasskey(service);
		const { challenge } = await passkeyRequest(party);
		const step = readStep(service, beginStep(service, 'passkey', { challenge }), 'passkey')!;
		const given = { party, json: key.used({ ...party, challenge }) };
		expect(await enterWithPasskey(service, step, given, () => strange)).not.toBeNull();
		expect(await enterWithPasskey(service, step, given, () => strange)).toBeNull();
	});

	it('that nobody has, or with another’s id, lets nobody in', async () => {
		const service = testService();
		const { key } = await withPasskey(service);
		const other = new SoftKey();
		expect(await enter(service, (challenge) => other.used({ ...party, challenge }))).toBeNull();
		const stolen = (challenge: string) => {
			const said = JSON.parse(other.used({ ...party, challenge })) as Record<string, unknown>;
			const id = key.id.toString('base64url');
			return JSON.stringify({ ...said, id, rawId: id });
		};
		expect(await enter(service, stolen)).toBeNull();
	});

	it('ends when a new card is made', async () => {
		const service = testService();
		const { key, worker, child } = await withPasskey(service);
		cardFor(service, worker, child);
		const arrival = await enter(service, (challenge) => key.used({ ...party, challenge }));
		expect(arrival).toBeNull();
	});
});
