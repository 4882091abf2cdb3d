/** Languages offered, with their own names, directions and locales. Staff pages are in English whatever is chosen. */
export const languages = {
	en: { name: 'English', dir: 'ltr', locale: 'en-GB' },
	cy: { name: 'Cymraeg', dir: 'ltr', locale: 'cy' },
	pl: { name: 'Polski', dir: 'ltr', locale: 'pl' },
	// With Latin digits, as on every other sign that its readers see in Britain.
	ur: { name: 'اردو', dir: 'rtl', locale: 'ur-u-nu-latn' }
} as const satisfies Record<string, { name: string; dir: 'ltr' | 'rtl'; locale: string }>;

export type Language = keyof typeof languages;

/** Languages other than that of the code. */
export type Translated = Exclude<Language, 'en'>;
export const translated = ['cy', 'pl', 'ur'] as const satisfies readonly Translated[];

/** Whether a text, from a form or a cookie, names a language offered. */
export function isLanguage(given: unknown): given is Language {
	return typeof given === 'string' && Object.hasOwn(languages, given);
}

/** The language asked for, or English. */
export function languageOf(given: string | null | undefined): Language {
	return isLanguage(given) ? given : 'en';
}
