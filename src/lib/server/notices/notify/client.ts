import { createRequire } from 'node:module';
import type { AxiosStatic } from 'axios';
import type { NotifyClient } from 'notifications-node-client';
import type { NotifyKey } from './key.ts';
import type { Line } from './line.ts';

/** More than any answer has: a page of a list is far below. After unpacking, in bytes. */
const MOST = 1_000_000;

/**
 * GOV.UK's own client, for one request by `line` that may take `wait` ms. Loaded when first used: where
 * no key is set nobody pays for it.
 * @throws what loading throws.
 */
export async function clientOn(
	line: Line,
	url: string,
	{ service, secret }: NotifyKey,
	wait: number
): Promise<NotifyClient> {
	const { NotifyClient } = await import('notifications-node-client');
	const client = new NotifyClient(new URL(url).origin, service, secret);
	client.setClient(
		axiosOfClient().create({
			httpAgent: line.httpAgent,
			httpsAgent: line.httpsAgent,
			// HTTPS_PROXY and the like: whoever runs the portal says by NOTIFY_URL where people's addresses go.
			proxy: false,
			// Another server is not to be given the token.
			maxRedirects: 0,
			maxContentLength: MOST,
			// Of the whole: `timeout` begins anew with each part of an answer.
			signal: AbortSignal.timeout(wait),
			// What an answer means is ours to say; thrown, it would carry the request along.
			validateStatus: () => true
		})
	);
	return client;
}

/** Required as the client does: imported, it would be loaded once more (4 MiB). */
function axiosOfClient(): AxiosStatic {
	const { default: axios }: { default: AxiosStatic } = createRequire(import.meta.url)('axios');
	return axios;
}
