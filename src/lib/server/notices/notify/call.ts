import type { Service } from '../../service.ts';
import { notifyKeyOf } from './key.ts';
import { tokenOf } from './token.ts';

/** How long GOV.UK Notify may take to answer. */
const WAIT = 20_000;

/** An answer with its status; or none, and whether the request certainly never got there. */
export type Reply =
	| { readonly status: number; readonly body: unknown }
	| { readonly status: null; readonly never: boolean; readonly why: string };

/** What goes wrong before a byte of the request is sent. */
const BEFORE = [
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'UND_ERR_CONNECT_TIMEOUT',
	'CERT_HAS_EXPIRED',
	'DEPTH_ZERO_SELF_SIGNED_CERT',
	'SELF_SIGNED_CERT_IN_CHAIN',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
	'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
	'ERR_TLS_CERT_ALTNAME_INVALID'
];

/** One request to GOV.UK Notify. Never throws. Addresses from its REST documentation, version 2. */
export async function callNotify(
	{ env, now }: Pick<Service, 'env' | 'now'>,
	apiKey: string,
	path: `/v2/${string}`,
	posted?: object
): Promise<Reply> {
	const key = notifyKeyOf(apiKey);
	if (!key) return { status: null, never: true, why: 'NOTIFY_API_KEY is not a key' };
	try {
		const response = await fetch(new URL(path, env.NOTIFY_URL), {
			method: posted ? 'POST' : 'GET',
			headers: {
				authorization: `Bearer ${tokenOf(key, now())}`,
				...(posted ? { 'content-type': 'application/json' } : {})
			},
			...(posted ? { body: JSON.stringify(posted) } : {}),
			// Another server is not to be given the token.
			redirect: 'manual',
			signal: AbortSignal.timeout(WAIT)
		});
		return { status: response.status, body: await bodyOf(response) };
	} catch (error) {
		const code = codeOf(error);
		return { status: null, never: BEFORE.includes(code), why: code };
	}
}

/** The status alone counts; a body cut off or in another shape changes nothing about it. */
async function bodyOf(response: Response): Promise<unknown> {
	try {
		return await response.json();
	} catch {
		return null;
	}
}

/** The innermost code: fetch says only "failed" itself. */
function codeOf(error: unknown): string {
	let code = 'no answer';
	for (let at: unknown = error; at instanceof Error; at = at.cause) {
		code = 'code' in at && typeof at.code === 'string' ? at.code : at.name;
	}
	return code;
}
