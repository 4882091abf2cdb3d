import { redirect } from '@sveltejs/kit';
import { signOut } from '#lib/server/sign-in/leave.ts';
import { clearSessionCookie } from '#lib/server/session/cookie.ts';
import { isHttps } from '#lib/server/sign-in/visit.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	/** Ends the session, here or on every device, and leaves nothing of the pages in this browser. */
	default: async (event) => {
		const sent = await event.request.formData().catch(() => new FormData());
		signOut(event.locals.service, event.locals.actor, sent.get('where') === 'everywhere');
		clearSessionCookie(event.cookies, isHttps(event));
		event.setHeaders({ 'clear-site-data': '"cache", "storage"' });
		redirect(303, '/goodbye');
	}
};
