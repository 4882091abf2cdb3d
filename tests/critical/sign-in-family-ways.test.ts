import { describe, expect, it, vi } from 'vitest';
import type { AdultActor } from '#lib/policy/actor.ts';
import type { Service } from '#lib/server/service.ts';
import {
	beginMaking,
	keepApp,
	keepPasskey,
	makingView
} from '#lib/server/sign-in/family/making.ts';
import { enterWithAdultPasskey } from '#lib/server/sign-in/family/passkeys.ts';
import { giveCode } from '#lib/server/sign-in/family/second.ts';
import { endFamilyWay } from '#lib/server/sign-in/family/staff/end.ts';
import { waysView } from '#lib/server/sign-in/family/ways.ts';
import { enterWithPasskey, passkeyRequest } from '#lib/server/sign-in/passkey/enter.ts';
import { partyOf } from '#lib/server/sign-in/passkey/party.ts';
import { beginStep, readStep } from '#lib/server/sign-in/step.ts';
import { anAdult } from '#tests/support/people.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import { codeOf } from './sign-in-adults.ts';
import { strange } from './sign-in-cards.ts';
import { aFamily, byLink, whoIs } from './sign-in-family.ts';
import { SoftKey } from './sign-in-soft-key.ts';

vi.setConfig({ testTimeout: 30_000 });

const party = partyOf('https://sayso.example');

function making(service: Service, actor: AdultActor, what: 'passkey' | 'app') {
	const cookie = beginMaking(service, actor, what);
	return () => readStep(service, cookie, 'family-ways')!;
}

async function withPasskey(service: Service) {
	const family = aFamily(service);
	const key = new SoftKey();
	const step = making(service, family.mother, 'passkey');
	await makingView(service, family.mother, step(), party);
	const challenge = step().state.challenge!;
	const json = key.made({ ...party, challenge });
	const kept = await keepPasskey(service, family.mother, step(), { party, json });
	expect(kept).toBe(true);
	return { ...family, key };
}

async function uses(service: Service, key: SoftKey, only: string | null = null) {
	const { challenge } = await passkeyRequest(party);
	const step = readStep(service, beginStep(service, 'passkey', { challenge }), 'passkey')!;
	const given = { party, json: key.used({ ...party, challenge }), only };
	return enterWithAdultPasskey(service, step, given, () => strange);
}

describe('a parent’s passkey', () => {
	it('is both factors, and opens no child’s door', async () => {
		const service = testService();
		const { key, mother } = await withPasskey(service);
		const arrival = await uses(service, key);
		expect(whoIs(service, arrival!)).toMatchObject({ id: mother.id, secondFactor: true });
		const { challenge } = await passkeyRequest(party);
		const step = readStep(service, beginStep(service, 'passkey', { challenge }), 'passkey')!;
		const json = key.used({ ...party, challenge });
		expect(await enterWithPasskey(service, step, { party, json }, () => strange)).toBeNull();
	});

	it('of somebody else is no second factor, and an ended one none at all', async () => {
		const service = testService();
		const { key, worker, given } = await withPasskey(service);
		expect(await uses(service, key, 'somebody-else')).toBeNull();
		endFamilyWay(service, worker, given);
		expect(await uses(service, key)).toBeNull();
	});
});

describe('an app for codes', () => {
	it('is set up by a code, and each code works once', async () => {
		const service = testService();
		const { mother } = aFamily(service);
		const step = making(service, mother, 'app');
		const secret = step().state.authenticator!;
		expect(keepApp(service, mother, step(), '000000')).toBe(false);
		expect(keepApp(service, mother, step(), codeOf(secret, TEST_NOW))).toBe(true);
		const half = whoIs(service, byLink(service))!;
		const from = { ...strange };
		const used = await giveCode(service, half, codeOf(secret, TEST_NOW), from);
		expect(used).toMatchObject({ came: 'wrong' });
		service.set(TEST_NOW + 30_000);
		const next = codeOf(secret, TEST_NOW + 30_000);
		expect(await giveCode(service, half, next, from)).toMatchObject({ came: 'in' });
		expect(await giveCode(service, half, next, from)).not.toMatchObject({ came: 'in' });
	});
});

describe('a new way in', () => {
	it('is made by nobody who reads the mail alone, or signed in long ago', () => {
		const service = testService();
		const { mother } = aFamily(service);
		const half = whoIs(service, byLink(service))!;
		expect(() => beginMaking(service, half, 'passkey')).toThrow();
		service.set(TEST_NOW + 11 * 60_000);
		expect(() => beginMaking(service, mother, 'app')).toThrow();
	});

	it('is not made with another’s step', () => {
		const service = testService();
		const one = aFamily(service);
		const other = aFamily(service, 'mail', 'other@example.org');
		const step = making(service, one.mother, 'app');
		const code = codeOf(step().state.authenticator!, TEST_NOW);
		expect(keepApp(service, other.mother, step(), code)).toBe(false);
	});

	it('is shown to its owner with who made it, and to nobody never invited', () => {
		const service = testService();
		const { mother } = aFamily(service, 'card');
		expect(waysView(service, mother)).toMatchObject({ mail: false, card: null, passkeys: 0 });
		expect(waysView(service, anAdult(service, ['parent']))).toBeNull();
	});
});
