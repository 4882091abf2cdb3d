import type { Translate } from '#lib/i18n/index.ts';
import type { Place } from '#lib/server/release/places.ts';

/** Where something is, in words. */
export function placeInWords(t: Translate, { part, heading, piece }: Place): string {
	if (part !== 'body') return t(`staff-release:checks.place.${part}`);
	if (heading === null) {
		return piece === null
			? t('staff-release:checks.place.body')
			: t('staff-release:checks.place.bare', { piece });
	}
	return piece === null
		? t('staff-release:checks.place.heading', { heading })
		: t('staff-release:checks.place.piece', { heading, piece });
}
