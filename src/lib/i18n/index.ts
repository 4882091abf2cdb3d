import i18next, { type TFunction } from 'i18next';
import { en } from './en/index.ts';
import { instrumentTexts } from './en/instruments/index.ts';
import { knowTexts } from './en/know/index.ts';
import { remembering, type Look } from './filling.ts';

/** Languages offered, with their own names and directions. */
export const languages = {
	en: { name: 'English', dir: 'ltr' }
} as const satisfies Record<string, { name: string; dir: 'ltr' | 'rtl' }>;

export type Language = keyof typeof languages;
export type Words = typeof en;

const words = i18next.createInstance();
void words.init({
	lng: 'en',
	fallbackLng: 'en',
	// The words of instruments and leaflets are looked up by ids: see any-key.ts.
	resources: { en: { ...en, ...instrumentTexts, ...knowTexts } },
	ns: [en, instrumentTexts, knowTexts].flatMap((texts) => Object.keys(texts)),
	defaultNS: 'site',
	initAsync: false,
	// Svelte escapes what it prints.
	interpolation: { escapeValue: false },
	returnNull: false
});

export type Translate = TFunction<(keyof Words)[], undefined>;

const translators = new Map<Language, Translate>();

/**
 * The translator of a language. It is fixed to that language and keeps no state of a request, so
 * one serves all; each text is looked up once.
 */
export function translator(language: Language): Translate {
	const found = translators.get(language) ?? made(language);
	translators.set(language, found);
	return found;
}

/** Keys are checked by type where they are used; beneath they are plain text. */
function made(language: Language): Translate {
	const look = words.getFixedT(language) as unknown as Look;
	return remembering(look, language) as unknown as Translate;
}

/** The language asked for, or English. */
export function languageOf(given: string | undefined): Language {
	return given && Object.hasOwn(languages, given) ? (given as Language) : 'en';
}
