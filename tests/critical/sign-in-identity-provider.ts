import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { Visitor } from '#tests/support/visitor.ts';

export const CLIENT = { id: 'sayso', secret: 'a-secret-of-thirty-two-characters' } as const;

/** The way somebody signs in there, as it is told. */
interface How {
	readonly acr?: string;
	readonly amr?: string[];
}

/** A real identity provider, on this machine, where whoever comes is whom the test says. */
export interface IdentityProvider {
	readonly issuer: string;
	/** Who signs in next, when they last proved it (seconds; now where not said), and how. */
	is(subject: string, provedAt?: number, how?: How): void;
	/** Follows an address to it as a browser would; gives the query of the way back. */
	follow(address: string): Promise<string>;
	stop(): Promise<void>;
}

/** Starts one; `back` is the address it may send people back to. */
export async function startIdentityProvider(back: string): Promise<IdentityProvider> {
	let subject = '';
	let provedAt: number | undefined;
	let by: How = {};
	const server = createServer((asked, answer) => {
		if (!asked.url?.startsWith('/interaction/')) return void provider.callback()(asked, answer);
		const login = { accountId: subject, ...by, ...(provedAt ? { ts: provedAt } : {}) };
		void provider.interactionFinished(asked, answer, { login });
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const provider = new Provider(issuer, {
		clients: [
			{
				client_id: CLIENT.id,
				client_secret: CLIENT.secret,
				redirect_uris: [back],
				require_auth_time: true,
				token_endpoint_auth_method: 'client_secret_post'
			}
		],
		acrValues: ['one-factor', 'two-factors'],
		claims: { acr: null, auth_time: null, iss: null, sid: null, openid: ['sub', 'amr'] },
		cookies: { keys: ['a key for tests'] },
		ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
		pkce: { required: () => true },
		features: { devInteractions: { enabled: false } },
		interactions: { url: (_, { uid }) => `/interaction/${uid}` },
		findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
		// Everybody agrees to be known here.
		async loadExistingGrant({ oidc }) {
			const grant = new oidc.provider.Grant({
				accountId: oidc.session!.accountId!,
				clientId: oidc.client!.clientId
			});
			grant.addOIDCScope('openid');
			await grant.save();
			return grant;
		}
	});
	return {
		issuer,
		is(who, when, how = {}) {
			subject = who;
			provedAt = when;
			by = how;
		},
		async follow(address) {
			const browser = new Visitor(issuer);
			let next = new URL(address);
			for (let hops = 0; hops < 8 && next.origin === issuer; hops += 1) {
				const { location, text } = await browser.get(next.pathname + next.search);
				if (!location) throw new Error(`The provider sent nobody on: ${text.slice(0, 500)}`);
				next = new URL(location, issuer);
			}
			return next.search;
		},
		stop: () => new Promise((resolve) => server.close(() => resolve()))
	};
}
