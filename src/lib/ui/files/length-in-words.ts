import type { Translate } from '#lib/i18n/index.ts';

/** How long a recording is, as minutes and seconds. */
export function lengthInWords(t: Translate, seconds: number | null): string {
	const all = seconds ?? 0;
	return t('files:minutes', {
		minutes: Math.floor(all / 60),
		seconds: String(all % 60).padStart(2, '0')
	});
}
