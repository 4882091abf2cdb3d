import { page } from '$app/state';
import { translator, type Language, type Translate } from '#lib/i18n/index.ts';

/** The translator of this page's language, for any component. */
export function words(): Translate {
	const language: Language | undefined = page.data.language;
	return translator(language ?? 'en');
}
