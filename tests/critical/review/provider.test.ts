import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addInvitation } from '#lib/server/sign-in/adult/invitation.ts';
import { backAddress, goToProvider } from '#lib/server/sign-in/provider/begin.ts';
import { comeBack } from '#lib/server/sign-in/provider/finish.ts';
import { readStep } from '#lib/server/sign-in/step.ts';
import { anAdult } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { strange } from '../sign-in-cards.ts';
import {
	CLIENT,
	startIdentityProvider,
	type IdentityProvider
} from '../sign-in-identity-provider.ts';

const origin = 'https://sayso.example';
let provider: IdentityProvider;

beforeAll(async () => {
	provider = await startIdentityProvider(backAddress(origin));
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => provider.stop());

/** What comes of signing in there in some way, where something is required of it. */
async function comes(required: Record<string, string>, how: { acr?: string; amr?: string[] }) {
	const service = testService({
		OIDC_ISSUER: provider.issuer,
		OIDC_CLIENT_ID: CLIENT.id,
		OIDC_CLIENT_SECRET: CLIENT.secret,
		...required
	});
	const adultId = anAdult(service, ['iro']).id;
	const { id } = addInvitation(service.db, service.now(), { adultId, madeBy: 'x' });
	provider.is('somebody', undefined, how);
	const errand = { origin, again: null, invitationId: id, then: '/staff' };
	const { address, cookie } = await goToProvider(service, errand);
	const search = await provider.follow(address);
	const step = readStep(service, cookie, 'provider')!;
	return (await comeBack(service, step, { origin, search }, () => strange)).came;
}

describe('how staff sign in at the council’s identity provider', () => {
	it.each([
		[{}, {}, 'in'],
		[{ OIDC_REQUIRE_ACR: 'two-factors' }, { acr: 'two-factors' }, 'in'],
		[{ OIDC_REQUIRE_ACR: 'other two-factors' }, { acr: 'two-factors' }, 'in'],
		[{ OIDC_REQUIRE_ACR: 'two-factors' }, { acr: 'one-factor' }, 'failed'],
		[{ OIDC_REQUIRE_ACR: 'two-factors' }, {}, 'failed'],
		[{ OIDC_REQUIRE_AMR: 'mfa' }, { amr: ['pwd', 'mfa'] }, 'in'],
		[{ OIDC_REQUIRE_AMR: 'mfa' }, { amr: ['pwd'] }, 'failed'],
		[{ OIDC_REQUIRE_AMR: 'mfa' }, {}, 'failed'],
		[{ OIDC_REQUIRE_ACR: 'two-factors', OIDC_REQUIRE_AMR: 'mfa' }, { amr: ['mfa'] }, 'failed']
	])('required %j, done as %j: %s', { timeout: 30_000 }, async (required, how, came) => {
		expect(await comes(required, how)).toBe(came);
	});
});
