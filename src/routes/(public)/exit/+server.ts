import { endSession } from '#lib/server/session/session.ts';
import { clearSessionCookie } from '#lib/server/session/cookie.ts';
import type { RequestHandler } from './$types';

/** Leaves at once: ends the session, clears what the browser holds of the site, and goes to a plain page. */
export const POST: RequestHandler = ({ locals, cookies, url }) => {
	if (locals.session) endSession(locals.service.db, locals.session.id);
	clearSessionCookie(cookies, url.protocol === 'https:');
	return new Response(null, {
		status: 303,
		headers: { location: '/goodbye', 'clear-site-data': '"cache", "storage"' }
	});
};
