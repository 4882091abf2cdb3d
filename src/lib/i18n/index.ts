import i18next, { type TFunction } from 'i18next';
import { en } from './en/index.ts';
import { instrumentTexts } from './en/instruments/index.ts';
import { knowTexts } from './en/know/index.ts';
import { remembering, type Look } from './filling.ts';
import { languages, type Language } from './languages.ts';
import { textsOf } from './load.ts';

export { languageOf, languages, type Language } from './languages.ts';

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

const translators = new Map<Language, Translate>([['en', made('en')]]);

/**
 * The translator of a language. It is fixed to that language and keeps no state of a request, so
 * one serves all; each text is looked up once. A language that nobody loaded yet speaks English.
 */
export function translator(language: Language): Translate {
	return translators.get(language) ?? translators.get('en')!;
}

/** Whether a language's texts are here; English always is. */
export function isLoaded(language: Language): boolean {
	return translators.has(language);
}

/** Brings a language's texts in, once. What a language lacks is said in English. */
export async function loadLanguage(language: Language): Promise<void> {
	if (language === 'en' || isLoaded(language)) return;
	const areas = await textsOf(language);
	for (const [area, texts] of Object.entries(areas)) {
		words.addResourceBundle(language, area, texts);
	}
	translators.set(language, made(language));
}

/** Keys are checked by type where they are used; beneath they are plain text. */
function made(language: Language): Translate {
	const look = words.getFixedT(language) as unknown as Look;
	return remembering(look, language, languages[language].dir) as unknown as Translate;
}
