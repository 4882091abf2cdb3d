import type { Configuration } from 'openid-client';
import type { Service } from '../../service.ts';

/** Loaded when first needed: without an identity provider nobody pays for it. */
export function openid() {
	return import('openid-client');
}

/** Seconds an identity provider may take to answer, and by which its clock may differ from ours. */
const PATIENCE = 10;
const CLOCKS_DIFFER = 10;

const known = new WeakMap<object, Promise<Configuration>>();

/**
 * The identity provider of the environment, found by discovery once.
 * @throws Error when it does not answer; it is asked again the next time.
 */
export function providerOf({ env }: Pick<Service, 'env'>): Promise<Configuration> {
	let found = known.get(env);
	if (!found) {
		found = discover(env);
		known.set(env, found);
		found.catch(() => known.delete(env));
	}
	return found;
}

async function discover(env: Service['env']): Promise<Configuration> {
	const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env;
	if (!OIDC_ISSUER || !OIDC_CLIENT_ID) throw new Error('No identity provider is set.');
	const client = await openid();
	const issuer = new URL(OIDC_ISSUER);
	// Only for a provider on this machine or in a test; a council's own is https.
	const insecure = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [];
	return client.discovery(
		issuer,
		OIDC_CLIENT_ID,
		{ [client.clockTolerance]: CLOCKS_DIFFER },
		OIDC_CLIENT_SECRET ? client.ClientSecretPost(OIDC_CLIENT_SECRET) : client.None(),
		{ execute: [client.enableNonRepudiationChecks, ...insecure], timeout: PATIENCE }
	);
}
