import i18next, { type TFunction } from 'i18next';
import { en } from './en/index.ts';
import { instrumentTexts } from './en/instruments/index.ts';

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
	// The words of instruments are looked up by ids: see any-key.ts.
	resources: { en: { ...en, ...instrumentTexts } },
	ns: [...Object.keys(en), ...Object.keys(instrumentTexts)],
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
 * one serves all; texts without parameters are looked up once.
 */
export function translator(language: Language): Translate {
	const found = translators.get(language) ?? remembering(words.getFixedT(language));
	translators.set(language, found);
	return found;
}

/** What a translator is at run time, once its keys have been checked by type. */
type Look = (key: string, options?: Record<string, unknown>) => string;

function remembering(t: unknown): Translate {
	const look = t as Look;
	const known = new Map<string, string>();
	const remember: Look = (key, options) => {
		if (options) return look(key, options);
		let text = known.get(key);
		if (text === undefined) known.set(key, (text = look(key)));
		return text;
	};
	return remember as unknown as Translate;
}

/** The language asked for, or English. */
export function languageOf(given: string | undefined): Language {
	return given && Object.hasOwn(languages, given) ? (given as Language) : 'en';
}
