import { isLanguage, languages } from '#lib/i18n/languages.ts';

/** A language by its own name; one that is no longer offered by its code. */
export function languageName(code: string): string {
	return isLanguage(code) ? languages[code].name : code;
}
