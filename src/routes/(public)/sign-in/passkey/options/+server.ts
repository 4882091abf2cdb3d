import { json } from '@sveltejs/kit';
import { passkeyRequest } from '#lib/server/sign-in/passkey/enter.ts';
import { partyOf } from '#lib/server/sign-in/passkey/party.ts';
import { beginStep } from '#lib/server/sign-in/step.ts';
import { setStepCookie } from '#lib/server/sign-in/step-cookie.ts';
import { isHttps, originOf } from '#lib/server/sign-in/visit.ts';
import type { RequestHandler } from './$types';

/** What the browser needs to ask for a passkey. The challenge stays here, for this browser. */
export const POST: RequestHandler = async (event) => {
	const { service } = event.locals;
	const options = await passkeyRequest(partyOf(originOf(service, event.url)));
	const cookie = beginStep(service, 'passkey', { challenge: options.challenge });
	setStepCookie(event.cookies, cookie, isHttps(event));
	return json(options);
};
