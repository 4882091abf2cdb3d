import type { Cookies } from '@sveltejs/kit';

const NAME = 'sayso';

export function sessionCookie(cookies: Cookies): string | undefined {
	return cookies.get(NAME);
}

/** Gives the browser its session: not readable by scripts, gone when the browser closes. */
export function setSessionCookie(cookies: Cookies, text: string, https: boolean): void {
	cookies.set(NAME, text, { path: '/', httpOnly: true, sameSite: 'lax', secure: https });
}

export function clearSessionCookie(cookies: Cookies, https: boolean): void {
	cookies.delete(NAME, { path: '/', httpOnly: true, sameSite: 'lax', secure: https });
}
