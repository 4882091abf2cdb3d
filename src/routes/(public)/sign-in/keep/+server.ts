import { json } from '@sveltejs/kit';
import { keepSent } from '#lib/server/sign-in/kept-form.ts';
import { sessionCookie } from '#lib/server/session/cookie.ts';
import type { RequestHandler } from './$types';

/** The session is about to end, or has: keeps what is typed on the page for the same person. */
export const POST: RequestHandler = async ({ locals, request, cookies, url }) => {
	const path = url.searchParams.get('path') ?? '';
	const kept = await keepSent(locals.service, sessionCookie(cookies), path, request);
	return json({ kept });
};
