import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Role } from '#lib/policy/roles.ts';
import { oidcIdentity, roleHeld } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { findSession } from '#lib/server/session/session.ts';
import { addInvitation, findInvitation } from '#lib/server/sign-in/adult/invitation.ts';
import { backAddress, goToProvider, type Errand } from '#lib/server/sign-in/provider/begin.ts';
import { comeBack } from '#lib/server/sign-in/provider/finish.ts';
import { readStep, type Step } from '#lib/server/sign-in/step.ts';
import { anAdult } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { strange } from './sign-in-cards.ts';
import {
	CLIENT,
	startIdentityProvider,
	type IdentityProvider
} from './sign-in-identity-provider.ts';

const origin = 'https://sayso.example';
const errand: Errand = { origin, again: null, invitationId: null, then: '/staff' };
let provider: IdentityProvider;

beforeAll(async () => {
	provider = await startIdentityProvider(backAddress(origin));
	// What goes wrong is written down for whoever runs the service; here it is meant to.
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => provider.stop());

const aService = () =>
	testService({
		OIDC_ISSUER: provider.issuer,
		OIDC_CLIENT_ID: CLIENT.id,
		OIDC_CLIENT_SECRET: CLIENT.secret
	});

/** The whole way there and back; `change` alters what comes back or what is expected. */
async function goAndComeBack(
	service: Service,
	given: Partial<Errand> = {},
	change: { search?: (search: string) => string; state?: Partial<Step<'provider'>['state']> } = {}
) {
	const { address, cookie } = await goToProvider(service, { ...errand, ...given });
	const search = await provider.follow(address);
	const step = readStep(service, cookie, 'provider')!;
	const altered = { ...step, state: { ...step.state, ...change.state } };
	const back = { origin, search: change.search?.(search) ?? search };
	return { outcome: await comeBack(service, altered, back, () => strange), step, back };
}

/** An adult who linked their account by invitation. */
async function linked(
	service: Service,
	subject: string,
	roles: readonly Role[] = ['social-worker']
) {
	const adult = anAdult(service, roles);
	const { id, secret } = addInvitation(service.db, service.now(), {
		adultId: adult.id,
		madeBy: 'x'
	});
	provider.is(subject);
	const { outcome } = await goAndComeBack(service, { invitationId: id });
	return { adult, invitationId: id, secret, outcome };
}

describe('the council’s identity provider', () => {
	it('lets in whom an invitation linked, by issuer and subject', { timeout: 30_000 }, async () => {
		const service = aService();
		const { adult, outcome, secret } = await linked(service, 'subject-1');
		expect(outcome).toMatchObject({ came: 'in', then: '/staff' });
		expect(findInvitation(service.db, service.now(), secret)).toBeNull();
		expect(service.db.select().from(oidcIdentity).all()).toMatchObject([
			{ adultId: adult.id, issuer: provider.issuer, subject: 'subject-1' }
		]);
		const { outcome: later } = await goAndComeBack(service);
		if (later.came !== 'in') throw new Error(later.came);
		expect(findSession(service, later.arrival.session)).toMatchObject({
			kind: 'staff',
			row: { adultId: adult.id }
		});
	});

	it('lets nobody in who is not linked, and links nobody without an invitation', async () => {
		const service = aService();
		provider.is('a-stranger');
		expect((await goAndComeBack(service)).outcome).toEqual({ came: 'unlinked' });
		expect(service.db.select().from(oidcIdentity).all()).toEqual([]);
	});

	it('links by an invitation once', async () => {
		const service = aService();
		const { invitationId } = await linked(service, 'subject-1');
		provider.is('subject-2');
		expect((await goAndComeBack(service, { invitationId })).outcome).toEqual({ came: 'unlinked' });
	});

	it('does not link an account that is somebody else’s already', async () => {
		const service = aService();
		await linked(service, 'subject-1');
		expect((await linked(service, 'subject-1')).outcome).toEqual({ came: 'unlinked' });
	});

	it.each(['advocate', 'carer', 'partner-professional'] as const)('is not for %s', async (role) => {
		const service = aService();
		expect((await linked(service, 'subject-1', [role])).outcome).toEqual({ came: 'unlinked' });
	});

	it('lets nobody in whose role has ended', async () => {
		const service = aService();
		const { adult } = await linked(service, 'subject-1');
		service.db
			.update(roleHeld)
			.set({ to: '2026-03-09' })
			.where(eq(roleHeld.adultId, adult.id))
			.run();
		expect((await goAndComeBack(service)).outcome).toEqual({ came: 'unlinked' });
	});
});

describe('an answer of the identity provider', () => {
	it.each<[string, Parameters<typeof goAndComeBack>[2]]>([
		['another state', { state: { state: 'x' } }],
		['another nonce', { state: { nonce: 'x' } }],
		['another PKCE verifier', { state: { verifier: 'x'.repeat(43) } }],
		[
			'another issuer',
			{ search: (search) => search.replace(/iss=[^&]*/, 'iss=https%3A%2F%2Fx.example') }
		],
		['no issuer', { search: (search) => search.replace(/&iss=[^&]*/, '') }],
		['another code', { search: (search) => search.replace(/code=[^&]*/, 'code=x') }],
		['a refusal', { search: (search) => search.replace(/code=[^&]*/, 'error=access_denied') }],
		['nothing', { search: () => '' }]
	])('with %s is refused', async (_, change) => {
		const service = aService();
		await linked(service, 'subject-1');
		expect((await goAndComeBack(service, {}, change)).outcome).toEqual({ came: 'failed' });
	});

	it('is used once', async () => {
		const service = aService();
		await linked(service, 'subject-1');
		const { outcome, step, back } = await goAndComeBack(service);
		expect(outcome.came).toBe('in');
		expect(await comeBack(service, step, back, () => strange)).toEqual({ came: 'failed' });
	});

	it('to one browser is not taken from another', async () => {
		const service = aService();
		await linked(service, 'subject-1');
		const mine = await goToProvider(service, errand);
		const theirs = await goToProvider(service, errand);
		const search = await provider.follow(theirs.address);
		const step = readStep(service, mine.cookie, 'provider')!;
		expect(await comeBack(service, step, { origin, search }, () => strange)).toEqual({
			came: 'failed'
		});
	});
});

describe('a fresh sign-in at the identity provider', () => {
	it('is the same person, and proved since they left', async () => {
		const service = aService();
		const { adult } = await linked(service, 'subject-1');
		const { outcome } = await goAndComeBack(service, { again: adult.id, then: '/staff/x' });
		expect(outcome).toMatchObject({ came: 'in', then: '/staff/x' });
	});

	it('by another person changes nothing', async () => {
		const service = aService();
		const { adult } = await linked(service, 'subject-1');
		await linked(service, 'subject-2');
		const { outcome } = await goAndComeBack(service, { again: adult.id });
		expect(outcome).toEqual({ came: 'other-person' });
	});

	it('proved an hour ago is refused', async () => {
		const service = aService();
		const { adult } = await linked(service, 'subject-1');
		provider.is('subject-1', Math.floor(Date.now() / 1000) - 3600);
		const { outcome } = await goAndComeBack(service, {}, { state: { again: adult.id } });
		expect(outcome).toEqual({ came: 'failed' });
	});

	it('an ordinary sign-in on an old proof is not taken for', async () => {
		const service = aService();
		await linked(service, 'subject-1');
		const hourAgo = Math.floor(service.now() / 1000) - 3600;
		provider.is('subject-1', hourAgo);
		const { outcome } = await goAndComeBack(service);
		if (outcome.came !== 'in') throw new Error(outcome.came);
		expect(findSession(service, outcome.arrival.session)?.row.freshAt).toBe(hourAgo * 1000);
	});
});
