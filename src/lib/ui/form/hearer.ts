import type { Translate } from '#lib/i18n/index.ts';
import type { Purpose } from '#lib/instruments/engine/instrument.ts';

/** What whoever hears the child is called in a sentence: by name, or by what they are. Never at its beginning. */
export function hearerCalled(
	t: Translate,
	{ hearer, purpose }: { readonly hearer: string | null; readonly purpose: Purpose }
): string {
	return hearer ?? t(purpose === 'conference' ? 'views:hearer.conference' : 'views:hearer.review');
}
