import type { Cookies } from '@sveltejs/kit';
import type { Language } from '#lib/i18n/languages.ts';

const NAME = 'language';
const A_YEAR = 365 * 24 * 60 * 60;

/**
 * Keeps in this browser what language whoever isn't signed in as a child reads; English is what
 * there is without. A child's own choice is never put into it, so that none is left on a shared device.
 */
export function keepLanguageCookie(cookies: Cookies, language: Language, https: boolean): void {
	const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: https } as const;
	if (language === 'en') cookies.delete(NAME, options);
	else cookies.set(NAME, language, { ...options, maxAge: A_YEAR });
}

/** The language this browser was set to, as it says. */
export function languageCookie(cookies: Pick<Cookies, 'get'>): string | undefined {
	return cookies.get(NAME);
}
