import { page } from '$app/state';
import { translator, type Language, type Translate } from '#lib/i18n/index.ts';

/** The translator of this page's language, for any component. */
export function words(): Translate {
	return translator(languageHere());
}

/** The language of this page. */
export function languageHere(): Language {
	const language: Language | undefined = page.data.language;
	return language ?? 'en';
}

/** The plural form of a number in this page's language, for keys that hold a text for each band. */
export function pluralForm(count: number): Intl.LDMLPluralRule {
	return new Intl.PluralRules(languageHere()).select(count);
}
