import type { Service } from '../../service.ts';
import type { Arrival, From } from '../arrival.ts';
import type { Owner } from '../device.ts';
import { endStep, type Step } from '../step.ts';
import { backAddress } from './begin.ts';
import { openid, providerOf } from './configuration.ts';
import { linkedAdult, type Person } from './link.ts';
import { isStrong } from './strong.ts';
import { adultWithRoles, usesProvider } from '../adult/account.ts';
import { endInvitations } from '../adult/invitation.ts';
import { adultArrives } from '../arrival.ts';

/** What came of it: in; nobody here is linked to that account; another person came back; or it failed. */
export type Outcome =
	| { readonly came: 'in'; readonly arrival: Arrival; readonly then: string }
	| { readonly came: 'unlinked' | 'other-person' | 'failed' };

/**
 * Comes back from the identity provider: the answer is checked (state, nonce, issuer, signature,
 * PKCE, the way they signed in, and for a fresh sign-in the time), and whoever is linked to issuer and subject is let in.
 * The step serves once, right or wrong.
 */
export async function comeBack(
	service: Service,
	step: Step<'provider'>,
	given: { origin: string; search: string },
	from: (owner: Owner | null) => From
): Promise<Outcome> {
	if (!endStep(service.db, step)) return { came: 'failed' };
	const person = await personOf(service, step.state, given);
	if (!person) return { came: 'failed' };
	const { again, invitationId, then } = step.state;
	return service.db.transaction(
		(tx): Outcome => {
			const adultId = linkedAdult(service, tx, person, invitationId);
			if (adultId === null) return { came: 'unlinked' };
			if (again !== null && again !== adultId) return { came: 'other-person' };
			const adult = adultWithRoles(service, adultId, tx);
			if (!usesProvider(service, adult.roles)) return { came: 'unlinked' };
			endInvitations(tx, service.now(), adultId);
			const how = { ...from({ adultId }), way: 'provider', freshAt: person.provedAt } as const;
			return { came: 'in', arrival: adultArrives(service, tx, adult, how), then };
		},
		{ behavior: 'immediate' }
	);
}

async function personOf(
	service: Service,
	state: Step<'provider'>['state'],
	{ origin, search }: { origin: string; search: string }
): Promise<Person | null> {
	try {
		const client = await openid();
		const tokens = await client.authorizationCodeGrant(
			await providerOf(service),
			new URL(backAddress(origin) + search),
			{
				pkceCodeVerifier: state.verifier,
				expectedState: state.state,
				expectedNonce: state.nonce,
				// Proved since they left us, not merely lately: `max_age=0` is asked, the time away is allowed.
				...(state.again === null ? {} : { maxAge: Math.ceil((service.now() - state.begun) / 1000) })
			}
		);
		const claims = tokens.claims();
		if (!claims) return null;
		if (!isStrong(service.env, { acr: claims['acr'], amr: claims['amr'] })) {
			throw new Error('The provider did not say that they signed in as OIDC_REQUIRE_… asks');
		}
		const provedAt = Math.min(service.now(), (claims.auth_time ?? 0) * 1000);
		return { issuer: claims.iss, subject: claims.sub, provedAt };
	} catch (error) {
		// Not told to the person, but whoever runs the service has to know why nobody gets in.
		console.error(
			JSON.stringify({ what: 'sign-in', cause: error instanceof Error ? error.message : 'unknown' })
		);
		return null;
	}
}
