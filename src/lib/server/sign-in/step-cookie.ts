import type { Cookies } from '@sveltejs/kit';

const NAME = 'sayso-step';

/** Where a step's cookie is sent: the sign-in pages, or the pages of one's own secret. */
export type StepPath = '/sign-in' | '/me/secret';

export function stepCookie(cookies: Cookies): string | undefined {
	return cookies.get(NAME);
}

/** Gives the browser the key to a sign-in half done: gone with the browser, and no script reads it. */
export function setStepCookie(
	cookies: Cookies,
	text: string,
	https: boolean,
	path: StepPath = '/sign-in'
): void {
	// Lax and not strict: the way back from the council's identity provider needs it.
	cookies.set(NAME, text, { path, httpOnly: true, sameSite: 'lax', secure: https });
}

export function clearStepCookie(
	cookies: Cookies,
	https: boolean,
	path: StepPath = '/sign-in'
): void {
	cookies.delete(NAME, { path, httpOnly: true, sameSite: 'lax', secure: https });
}
