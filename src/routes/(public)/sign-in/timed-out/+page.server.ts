import { sessionOfCookie } from '#lib/server/session/session.ts';
import { sessionCookie } from '#lib/server/session/cookie.ts';
import type { PageServerLoad } from './$types';

/** The session is over. Which door it was is all that the page is told. */
export const load: PageServerLoad = ({ locals, cookies }) => {
	const over = sessionOfCookie(locals.service, sessionCookie(cookies));
	return { door: over?.row.adultId ? ('/sign-in/work' as const) : ('/sign-in/card' as const) };
};
