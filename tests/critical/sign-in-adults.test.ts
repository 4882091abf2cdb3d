import { describe, expect, it } from 'vitest';
import { adultDevice } from './sign-in-devices.ts';
import { signInFailure } from '#lib/server/db/schema/index.ts';
import { findSession } from '#lib/server/session/session.ts';
import { enterAgain } from '#lib/server/sign-in/adult/enter.ts';
import { passwordOf } from '#lib/server/sign-in/adult/account.ts';
import { addInvitation, findInvitation, invite } from '#lib/server/sign-in/adult/invitation.ts';
import { choosePassword, invitedView } from '#lib/server/sign-in/adult/invited.ts';
import { finishInvitation } from '#lib/server/sign-in/adult/set-up.ts';
import { anAdult } from '#tests/support/people.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import { anAccount, codeOf, opened, PASSWORD, tryDoor } from './sign-in-adults.ts';
import { strange } from './sign-in-cards.ts';

const NAME = 'sam@example.org';

describe('a password and a code', () => {
	it('let in together, and neither alone', async () => {
		const service = testService();
		const { authenticator } = await anAccount(service, ['advocate'], NAME);
		const code = codeOf(authenticator, service.now());
		const wrong = { came: 'wrong', wait: 0 };
		expect(await tryDoor(service, { name: NAME, code: '000000' })).toEqual(wrong);
		expect(await tryDoor(service, { name: NAME, code, password: 'quiet marble harbou' })).toEqual(
			wrong
		);
		service.set(TEST_NOW + 60_000);
		const later = codeOf(authenticator, service.now());
		const outcome = await tryDoor(service, { name: ' SAM@Example.org ', code: later });
		expect(outcome).toMatchObject({ came: 'in', arrival: { home: '/advocate' } });
	});

	it.each([
		['advocate', '/advocate', 'staff'],
		['partner-professional', '/staff', 'staff'],
		['carer', '/family', 'parent'],
		['parent', '/family', 'parent'],
		['iro', '/staff', 'staff']
	] as const)('of %s lead to %s, for as long as %s', async (role, home, kind) => {
		const service = testService();
		const { arrival } = await anAccount(service, [role], NAME);
		expect(arrival.home).toBe(home);
		expect(findSession(service, arrival.session)).toMatchObject({
			kind,
			row: { secondFactorAt: TEST_NOW }
		});
	});

	it('a code lets in once, also when it is sent twice at one moment', async () => {
		const service = testService();
		const { authenticator } = await anAccount(service, ['advocate'], NAME);
		const code = codeOf(authenticator, service.now());
		const both = await Promise.all([
			tryDoor(service, { name: NAME, code }),
			tryDoor(service, { name: NAME, code })
		]);
		expect(both.map(({ came }) => came).sort()).toEqual(['in', 'wrong']);
		service.set(TEST_NOW + 29_000);
		expect(await tryDoor(service, { name: NAME, code })).toMatchObject({ came: 'wrong' });
	});

	it('the code that finished the invitation is used, too', async () => {
		const service = testService();
		const { authenticator } = await anAccount(service, ['advocate'], NAME);
		const code = codeOf(authenticator, service.now() - 30_000);
		expect(await tryDoor(service, { name: NAME, code })).toMatchObject({ came: 'wrong' });
	});

	it('let nobody in who holds no role any more', async () => {
		const service = testService();
		const { authenticator } = await anAccount(service, [], NAME);
		const code = codeOf(authenticator, service.now());
		expect(await tryDoor(service, { name: NAME, code })).toMatchObject({ came: 'wrong' });
	});

	it('of council staff are not taken where the council has its own sign-in', async () => {
		const service = testService({ OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'sayso' });
		const plain = { ...service, env: { ...service.env, OIDC_ISSUER: undefined } };
		const staff = await anAccount(plain, ['social-worker'], NAME);
		const code = codeOf(staff.authenticator, service.now());
		expect(await tryDoor(service, { name: NAME, code })).toEqual({ came: 'use-provider' });
		for (const role of ['advocate', 'partner-professional', 'carer'] as const) {
			const one = await anAccount(service, [role], `${role}@example.org`);
			const given = { name: `${role}@example.org`, code: codeOf(one.authenticator, service.now()) };
			expect(await tryDoor(service, given)).toMatchObject({ came: 'in' });
		}
	});
});

describe('tries with a name', () => {
	it('are slowed down alike, whether or not there is such a name', async () => {
		const service = testService();
		await anAccount(service, ['advocate'], NAME);
		const story = async (name: string) => {
			const came = [];
			for (let n = 0; n < 5; n += 1) came.push(await tryDoor(service, { name, code: '000000' }));
			return came;
		};
		const known = await story(NAME);
		expect(known).toEqual(await story('nobody@example.org'));
		expect(known.at(-1)).toEqual({ came: 'early', wait: 5_000 });
		expect(service.db.select().from(signInFailure).all()).toHaveLength(6);
	});

	it('elsewhere never slow somebody on their own device', async () => {
		const service = testService();
		const { authenticator, arrival, adult } = await anAccount(service, ['advocate'], NAME);
		for (let n = 0; n < 30; n += 1) await tryDoor(service, { name: NAME, code: '000000' });
		const device = adultDevice(service, arrival, adult.id);
		const code = codeOf(authenticator, service.now());
		expect(device).not.toBeNull();
		expect(await tryDoor(service, { name: NAME, code }, device)).toMatchObject({ came: 'in' });
	});
});

describe('proving it again', () => {
	it('takes one’s own password and code, makes a new session and ends the old one', async () => {
		const service = testService();
		const { adult, authenticator, arrival } = await anAccount(service, ['iro'], NAME);
		service.set(TEST_NOW + 15 * 60_000);
		const row = passwordOf(service.db, adult.id)!;
		const old = findSession(service, arrival.session)!.row.id;
		const place = { device: null, replaces: old };
		const typed = { password: PASSWORD, code: codeOf(authenticator, service.now()) };
		const outcome = await enterAgain(service, row, typed, place);
		if (outcome.came !== 'in') throw new Error(outcome.came);
		expect(findSession(service, arrival.session)).toBeNull();
		expect(findSession(service, outcome.arrival.session)?.row.freshAt).toBe(service.now());
	});
});

describe('an invitation', () => {
	it('is used once, also by two at one moment', async () => {
		const service = testService();
		const adult = anAdult(service, ['advocate']);
		const { secret } = addInvitation(service.db, TEST_NOW, { adultId: adult.id, madeBy: 'test' });
		const steps = [opened(service, secret), opened(service, secret)];
		for (const [n, step] of steps.entries()) {
			const name = `sam${n}@example.org`;
			await choosePassword(service, step(), { name, password: PASSWORD, twice: PASSWORD });
		}
		const ready = steps.map((step) => step());
		const came = ready.map((step) => {
			const code = codeOf(step.state.authenticator!, service.now());
			return finishInvitation(service, step, code, strange);
		});
		expect(came[0]).toMatchObject({ home: '/advocate' });
		expect(came[1]).toBe('over');
		expect(findInvitation(service.db, service.now(), secret)).toBeNull();
	});

	it('ends after seven days, and when another is made', () => {
		const service = testService();
		const admin = anAdult(service, ['administrator']);
		const adult = anAdult(service, ['parent']);
		const first = invite(service, admin, adult.id).secret;
		const second = invite(service, admin, adult.id).secret;
		const finds = (secret: string) => findInvitation(service.db, service.now(), secret) !== null;
		expect([finds(first), finds(second)]).toEqual([false, true]);
		service.set(TEST_NOW + 7 * 24 * 3_600_000);
		expect(finds(second)).toBe(false);
	});

	it('is made by an administrator only, freshly signed in', () => {
		const service = testService();
		const adult = anAdult(service, ['advocate']);
		for (const role of ['manager', 'iro', 'advocate'] as const) {
			const by = anAdult(service, [role]);
			expect(() => invite(service, by, adult.id)).toThrow(expect.objectContaining({ status: 404 }));
		}
		const stale = { ...anAdult(service, ['administrator']), freshAt: TEST_NOW - 11 * 60_000 };
		expect(() => invite(service, stale, adult.id)).toThrow(
			expect.objectContaining({ location: '/sign-in/again' })
		);
	});

	it('stores nothing until the authenticator works, and wrong codes leave it open', async () => {
		const service = testService();
		const adult = anAdult(service, ['advocate']);
		const { secret } = addInvitation(service.db, TEST_NOW, { adultId: adult.id, madeBy: 'test' });
		const step = opened(service, secret);
		await choosePassword(service, step(), { name: NAME, password: PASSWORD, twice: PASSWORD });
		expect(finishInvitation(service, step(), '000000', strange)).toBe('wrong-code');
		expect(passwordOf(service.db, adult.id)).toBeUndefined();
		expect(findInvitation(service.db, service.now(), secret)).not.toBeNull();
	});

	it('takes nobody’s name away, and no weak password', async () => {
		const service = testService();
		await anAccount(service, ['advocate'], NAME);
		const adult = anAdult(service, ['carer'], { name: 'Odalys Fenwick' });
		const { secret } = addInvitation(service.db, TEST_NOW, { adultId: adult.id, madeBy: 'test' });
		const step = opened(service, secret);
		const given = { name: NAME, password: 'OdalysFenwick1', twice: 'other' };
		expect(await choosePassword(service, step(), given)).toEqual({
			name: 'taken',
			password: 'has-name',
			twice: 'differs'
		});
		expect(invitedView(service, step())).toMatchObject({ at: 'password' });
	});

	it('sets everything anew for somebody who lost it: the old sessions and devices end', async () => {
		const service = testService();
		const { adult, arrival } = await anAccount(service, ['advocate'], NAME);
		const { secret } = addInvitation(service.db, TEST_NOW, { adultId: adult.id, madeBy: 'test' });
		const step = opened(service, secret);
		await choosePassword(service, step(), { name: NAME, password: PASSWORD, twice: PASSWORD });
		const code = codeOf(step().state.authenticator!, service.now());
		expect(finishInvitation(service, step(), code, strange)).toMatchObject({ home: '/advocate' });
		expect(findSession(service, arrival.session)).toBeNull();
		expect(adultDevice(service, arrival, adult.id)).toBeNull();
	});
});
