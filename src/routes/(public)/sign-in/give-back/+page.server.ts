import { redirect } from '@sveltejs/kit';
import { giveBack } from '#lib/server/sign-in/handing-over.ts';
import { clearSessionCookie } from '#lib/server/session/cookie.ts';
import { isHttps } from '#lib/server/sign-in/visit.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	/** The young person has finished: the session ends, and the grown-up signs in again as themself. */
	default: (event) => {
		giveBack(event.locals.service, event.locals.actor);
		clearSessionCookie(event.cookies, isHttps(event));
		event.setHeaders({ 'clear-site-data': '"cache", "storage"' });
		redirect(303, '/sign-in/give-back');
	}
};
