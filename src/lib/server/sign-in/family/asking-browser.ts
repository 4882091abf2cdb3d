import type { Cookies } from '@sveltejs/kit';
import { isId, newId } from '../../db/id.ts';

const NAME = 'sayso-asked';
/** Somewhat longer than a link lives. */
const KEPT_FOR = 20 * 60;

/** The secret of a browser that asked for a link, or null where this one has asked for none. */
export function askingBrowser(cookies: Cookies): string | null {
	const text = cookies.get(NAME) ?? '';
	return isId(text) ? text : null;
}

/**
 * Marks a browser as one that asks for a link, known address or not. Asking again keeps the secret:
 * whichever of its mails somebody opens, it works here.
 */
export function markAsking(cookies: Cookies, https: boolean): string {
	const secret = askingBrowser(cookies) ?? newId();
	cookies.set(NAME, secret, {
		path: '/sign-in/family',
		httpOnly: true,
		// Lax: the link comes from a mail, which is another site.
		sameSite: 'lax',
		secure: https,
		maxAge: KEPT_FOR
	});
	return secret;
}
