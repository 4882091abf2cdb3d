import type { Service } from '../../service.ts';
import { beginStep } from '../step.ts';
import { openid, providerOf } from './configuration.ts';

export interface Errand {
	/** The site's own origin: the provider sends people back to `/sign-in/work/back` there. */
	readonly origin: string;
	/** The adult who has to come back, for a fresh sign-in. */
	readonly again: string | null;
	/** The invitation being used, for the first time. */
	readonly invitationId: string | null;
	/** Where to go afterwards. */
	readonly then: string;
}

/** Where the identity provider sends people back to. */
export function backAddress(origin: string): string {
	return `${origin}/sign-in/work/back`;
}

/**
 * The address at the identity provider to go to, and the cookie that will tell this browser from
 * others. PKCE, state and nonce are new each time and stay on the server.
 * @throws Error when the provider can't be reached.
 */
export async function goToProvider(
	service: Service,
	errand: Errand
): Promise<{ address: string; cookie: string }> {
	const client = await openid();
	const provider = await providerOf(service);
	const verifier = client.randomPKCECodeVerifier();
	const state = client.randomState();
	const nonce = client.randomNonce();
	const { OIDC_REQUIRE_ACR: acr } = service.env;
	const address = client.buildAuthorizationUrl(provider, {
		redirect_uri: backAddress(errand.origin),
		scope: 'openid',
		code_challenge: await client.calculatePKCECodeChallenge(verifier),
		code_challenge_method: 'S256',
		state,
		nonce,
		...(acr === undefined ? {} : { acr_values: acr }),
		...(errand.again === null ? {} : { prompt: 'login', max_age: '0' })
	});
	const { again, invitationId, then } = errand;
	const begun = service.now();
	const cookie = beginStep(service, 'provider', {
		state,
		nonce,
		verifier,
		again,
		invitationId,
		then,
		begun
	});
	return { address: address.href, cookie };
}
