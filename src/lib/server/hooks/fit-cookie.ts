import type { Cookies } from '@sveltejs/kit';
import { asDesigned, fitOfText, fitText, type Fit } from '#lib/domain/person/fit.ts';

const NAME = 'fit';
const A_YEAR = 365 * 24 * 60 * 60;

/**
 * How whoever isn't signed in as a child had pages made to fit them, in this browser. It names
 * nobody; a child's own choice is never put into it, so that none is left on a shared device.
 */
export function fitOfCookie(cookies: Pick<Cookies, 'get'>): Fit {
	const text = cookies.get(NAME);
	return text === undefined ? asDesigned : fitOfText(text);
}

/** Keeps a fit in this browser; one that is as designed is forgotten. */
export function keepFitCookie(cookies: Cookies, fit: Fit, https: boolean): void {
	const text = fitText(fit);
	const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: https } as const;
	if (text === '') cookies.delete(NAME, options);
	else cookies.set(NAME, text, { ...options, maxAge: A_YEAR });
}
