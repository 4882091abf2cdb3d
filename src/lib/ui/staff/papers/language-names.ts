import { READ_LANGUAGES } from '#lib/domain/reading/languages.ts';

const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** A language by its English name, as staff pages are in English. */
export function languageName(tag: string): string {
	return names.of(tag) ?? tag;
}

/** Every language somebody may read: the portal's own first, the others by name. */
export const languageOptions = READ_LANGUAGES.map((tag, at) => ({
	value: tag,
	words: languageName(tag),
	isOwn: at < 4
})).sort(
	(a, b) => Number(b.isOwn) - Number(a.isOwn) || (a.isOwn ? 0 : a.words.localeCompare(b.words))
);
