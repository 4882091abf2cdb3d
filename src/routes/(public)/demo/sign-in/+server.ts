import { isDemoAccount } from '#lib/server/demo/accounts.ts';
import { signInAsDemo } from '#lib/server/demo/sign-in.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { setSessionCookie } from '#lib/server/session/cookie.ts';
import type { RequestHandler } from './$types';

/** One-click sign-in, only where the demo made the database. */
export const POST: RequestHandler = async ({ request, locals, cookies, url }) => {
	const account = (await request.formData()).get('account');
	if (typeof account !== 'string' || !isDemoAccount(account)) notThere();
	setSessionCookie(cookies, signInAsDemo(locals.service, account), url.protocol === 'https:');
	const location = account.startsWith('child')
		? '/me'
		: /^(parent|carer)/.test(account)
			? '/family'
			: account === 'advocate'
				? '/advocate'
				: '/staff';
	return new Response(null, { status: 303, headers: { location } });
};
