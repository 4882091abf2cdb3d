import type { Language } from '#lib/i18n/languages.ts';
import ur from './ur.css?url';

const styles: Partial<Record<Language, string>> = { ur };

/** The address of what a language's script needs beside the band's style; null: nothing. */
export function scriptStyle(language: Language): string | null {
	return styles[language] ?? null;
}
